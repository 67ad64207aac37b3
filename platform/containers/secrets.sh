#!/bin/bash
# Prints a fresh value for every secret that docker-compose.yml asks for: platform/containers/secrets.sh >.env
set -euo pipefail
cd "$(dirname "$0")/../.."
umask 077
grep -ho '\${[A-Z_]*_\(PASSWORD\|SECRET\):?' docker-compose.yml platform/containers/local.yml | tr -d '${:?' | sort -u |
  while IFS= read -r name; do
    printf '%s=%s\n' "$name" "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')"
  done
