#!/bin/bash
# Makes the topics that the event catalogue declares and the broker lacks. TOPICS_COMMAND is there to be tried without a broker.
set -euo pipefail
tr -d ' \n\t' <"${TOPICS_FILE:-/catalogue/topics.json}" | tr '{' '\n' | grep '"name"' | while IFS= read -r entry; do
  field() { printf '%s' "$entry" | sed -n "s/.*\"$1\":\"\{0,1\}\([^,\"}]*\).*/\1/p"; }
  hours=$(field retentionHours) retention=-1
  if [ "$hours" -ge 0 ]; then retention=$((hours * 3600000)); fi
  "${TOPICS_COMMAND:-/opt/kafka/bin/kafka-topics.sh}" --bootstrap-server "${BOOTSTRAP_SERVERS:-kafka:19092}" --create --if-not-exists \
    --topic "$(field name)" --partitions "$(field partitions)" --replication-factor 1 --config "retention.ms=$retention" </dev/null
done
