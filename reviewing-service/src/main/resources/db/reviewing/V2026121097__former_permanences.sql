-- From which permanent home a child came into a period of care.
create table former_permanence (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    kind              text not null,
    council           text,
    ordered_on        date,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint former_permanence_of_none check (kind <> 'NONE' or (council is null and ordered_on is null))
);

create index former_permanence_of_child on former_permanence (child_id, id);
create index former_permanence_of_period on former_permanence (period_id, id);
call keep_versions_of('former_permanence');
create index former_permanence_history_of_child on former_permanence_history (child_id, id);
grant select, insert, update, delete on former_permanence to ${runtimeRole};
