-- The record of a child tells what was said, as it was known on a day.
create index heard_words_history_of_child on heard_words_history (child_id);
