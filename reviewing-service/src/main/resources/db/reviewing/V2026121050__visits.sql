-- A statutory visit to a looked-after child. What is due follows from all visits of a period of care.
create table looked_after_visit (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    visited_on        date not null,
    visited_by        text not null,
    seen              boolean not null,
    seen_alone        boolean not null,
    not_seen_because  text,
    not_alone_because text,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint looked_after_visit_alone_is_seen check (seen or not seen_alone),
    constraint looked_after_visit_reason_when_not_seen check (seen = (not_seen_because is null)),
    constraint looked_after_visit_reason_when_not_alone
        check ((seen and not seen_alone) = (not_alone_because is not null))
);

create index looked_after_visit_of_period on looked_after_visit (period_id, visited_on, id);
create index looked_after_visit_of_child on looked_after_visit (child_id, id);
create index looked_after_visit_by_day on looked_after_visit (visited_on, id) where withdrawn_on is null;

call keep_versions_of('looked_after_visit');
create index looked_after_visit_history_of_period on looked_after_visit_history (period_id, visited_on, id);
create index looked_after_visit_history_of_child on looked_after_visit_history (child_id, id);
grant select, insert, update, delete on looked_after_visit to ${runtimeRole};
