-- Most periods have ended: a page of those that are open is found without them.
create index period_of_care_open on period_of_care (id) where ended_on is null and withdrawn_on is null;
