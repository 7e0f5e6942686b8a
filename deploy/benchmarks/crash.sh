#!/usr/bin/env bash
# crash.sh folder address crashes seed command…: starts Restock by the command, kills it at random moments of an import, and checks every total.
. "$(dirname "$0")/java.sh"
run CrashDuringImport "$@"
