-- What a census file told of a child, word for word: what the unit itself does not hold (referral, assessments, plans for
-- children in need) is returned from here, and a later file is compared with it.
create table census_record (
    child_id      uuid        not null,
    year          integer     not null,
    version       integer     not null default 1,
    recorded_from timestamptz not null default recorded_now(),
    told          jsonb       not null,
    primary key (child_id, year)
);

call keep_versions_of('census_record');
grant select, insert, update, delete on census_record to ${runtimeRole};
