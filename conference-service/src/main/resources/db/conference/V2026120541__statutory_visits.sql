-- A statutory visit to a child who is subject to a plan.
create table statutory_visit (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    plan_id           uuid not null references protection_plan (id),
    child_id          uuid not null,
    area              text not null,
    visited_on        date not null,
    seen              boolean not null,
    seen_alone        boolean not null,
    visited_by        text not null,
    not_seen_because  text,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint statutory_visit_alone_is_seen check (seen or not seen_alone),
    constraint statutory_visit_reason_when_not_seen check (not seen or not_seen_because is null)
);

create index statutory_visit_under_plan on statutory_visit (plan_id, visited_on, id);
create index statutory_visit_of_child on statutory_visit (child_id, visited_on);

call keep_versions_of('statutory_visit');

create index statutory_visit_history_plan on statutory_visit_history (plan_id);
create index statutory_visit_history_child on statutory_visit_history (child_id);

grant select, insert, update, delete on statutory_visit to ${runtimeRole};
