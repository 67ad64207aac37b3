-- Finding a child by name needs a date of birth as well; where many children share one, the keys narrow it down.
create index child_by_name on child using gin (name_keys);
