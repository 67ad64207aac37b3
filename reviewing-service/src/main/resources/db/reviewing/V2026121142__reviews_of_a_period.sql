-- Visits and care plans ask for the first review of a period of care.
create index looked_after_review_of_period on looked_after_review (period_id, id);
create index looked_after_review_history_of_period on looked_after_review_history (period_id, id);
