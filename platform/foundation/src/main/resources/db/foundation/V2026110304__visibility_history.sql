-- Who could see which child before: a change feed says "removed" only to readers who could have seen what is gone.
alter table child_visibility add column recorded_from timestamptz not null default recorded_now();
alter table child_named_reader add column recorded_from timestamptz not null default recorded_now();
alter table child_agency add column recorded_from timestamptz not null default recorded_now();

call keep_versions_of('child_visibility');
call keep_versions_of('child_named_reader');
call keep_versions_of('child_agency');
