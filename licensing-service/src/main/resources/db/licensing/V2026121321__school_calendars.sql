-- When children are required to attend school: the council's own dates of a school year, or those of a school.
create table school_calendar (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    year          integer not null,
    school_code   text,
    dates         text not null,
    constraint school_calendar_once unique nulls not distinct (year, school_code)
);

call keep_versions_of('school_calendar');
grant select, insert, update, delete on school_calendar to ${runtimeRole};
