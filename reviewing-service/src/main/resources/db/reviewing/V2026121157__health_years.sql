-- What was answered about the health of a looked-after child for a year of the return, where no day is known.
create table health_year (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    return_year       integer not null,
    convicted         boolean,
    health_check      boolean,
    immunisations     boolean,
    dental_check      boolean,
    health_assessment boolean,
    substance_misuse  boolean,
    intervention_received boolean,
    intervention_offered boolean,
    score             integer,
    no_score_because  text,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint health_year_score check (score between 0 and 40)
);

create index health_year_of_child on health_year (child_id, return_year, id);
create unique index health_year_once on health_year (period_id, return_year) where withdrawn_on is null;
call keep_versions_of('health_year');
create index health_year_history_of_child on health_year_history (child_id, id);
grant select, insert, update, delete on health_year to ${runtimeRole};
