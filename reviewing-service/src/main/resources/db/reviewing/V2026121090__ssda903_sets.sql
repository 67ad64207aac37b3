-- What the SSDA903 set of a year told of a child, word for word: a later one is compared with it.
create table ssda903_record (
    child_id      uuid        not null,
    year          integer     not null,
    version       integer     not null default 1,
    recorded_from timestamptz not null default recorded_now(),
    told          jsonb       not null,
    primary key (child_id, year)
);

call keep_versions_of('ssda903_record');
grant select, insert, update, delete on ssda903_record to ${runtimeRole};

-- The children of a return are found by the days of their care.
create index period_of_care_by_days on period_of_care (started_on, ended_on) include (child_id) where withdrawn_on is null;
create index looked_after_review_by_opening on looked_after_review (child_id, opened_on)
    where opened_on is not null and withdrawn_on is null;
