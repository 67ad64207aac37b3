-- What an indicator is measured against: the target of a year, and what others reached in a year.
create table indicator_target
(
    id            uuid primary key,
    version       integer       not null,
    recorded_from timestamptz   not null default recorded_now(),
    indicator     text          not null,
    year          text          not null,
    value         numeric(12, 2) not null check (value >= 0),
    direction     text          not null check (direction in ('at-least', 'at-most')),
    source        text          not null
);

create unique index indicator_target_of_year on indicator_target (indicator, year);
call keep_versions_of('indicator_target');

create table indicator_comparator
(
    id            uuid primary key,
    version       integer       not null,
    recorded_from timestamptz   not null default recorded_now(),
    indicator     text          not null,
    year          text          not null,
    group_code    text          not null,
    value         numeric(12, 2) not null check (value >= 0),
    source        text          not null
);

create unique index indicator_comparator_of_year on indicator_comparator (indicator, year, group_code);
call keep_versions_of('indicator_comparator');

grant select, insert, update on indicator_target, indicator_comparator to ${runtimeRole};
