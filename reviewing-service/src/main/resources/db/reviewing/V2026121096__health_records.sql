-- What the return asks about the health and conduct of a looked-after child, each with its day.
create table health_record (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    kind              text not null,
    told_on           date not null,
    up_to_date        boolean,
    score             integer,
    no_score_because  text,
    intervention_received boolean,
    intervention_offered boolean,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint health_record_score check (score between 0 and 40)
);

create index health_record_of_child on health_record (child_id, told_on, id);
create index health_record_of_period on health_record (period_id, id);
call keep_versions_of('health_record');
create index health_record_history_of_child on health_record_history (child_id, id);
grant select, insert, update, delete on health_record to ${runtimeRole};
