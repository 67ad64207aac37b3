-- What was due of a child as it was known on a day is asked by the things it was due of.
create index deadline_history_aggregate on deadline_history (aggregate_id);
