-- How to reach the child and the family without danger to anybody.
alter table child add column safe_contact text;
call keep_versions_of('child');
