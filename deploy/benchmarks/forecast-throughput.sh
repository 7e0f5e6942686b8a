#!/usr/bin/env bash
# forecast-throughput.sh [items]: from histories to stored forecasts, beside ONNX Runtime alone on the same tensors.
. "$(dirname "$0")/java.sh"
run worker.ForecastThroughput "${1:-10000}"
