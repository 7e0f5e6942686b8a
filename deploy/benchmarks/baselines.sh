#!/usr/bin/env bash
# baselines.sh [series]: how many series each model of one series alone fits and forecasts in a second.
. "$(dirname "$0")/java.sh"
run worker.BaselineThroughput "${1:-10000}"
