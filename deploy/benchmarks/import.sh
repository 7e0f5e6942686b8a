#!/usr/bin/env bash
# import.sh [folder] [address]: tells the Restock that runs at the address a whole year, and checks every total.
. "$(dirname "$0")/java.sh"
run ImportOnlineRetail "${1:-$root/../shared/data/online-retail}" "${2:-http://127.0.0.1:8080}"
