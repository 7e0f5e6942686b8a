#!/usr/bin/env bash
# order-to-forecast.sh [address] [orders]: from the sending of an order to the forecast that knows of it, at the Restock that runs there.
. "$(dirname "$0")/java.sh"
run OrderToForecastLatency "${1:-http://127.0.0.1:8080}" "${2:-300}"
