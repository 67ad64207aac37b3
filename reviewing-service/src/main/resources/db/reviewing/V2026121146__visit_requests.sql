-- A visit that is asked for outside of its intervals: by the child, the carer, or a notice about where the child lives (C3).
create table visit_request (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    asked_on          date not null,
    asked_by          text not null,
    withdrawn_on      date,
    withdrawal_reason text
);

create index visit_request_of_period on visit_request (period_id, asked_on, id);
create index visit_request_of_child on visit_request (child_id, id);
call keep_versions_of('visit_request');
create index visit_request_history_of_period on visit_request_history (period_id, asked_on, id);
create index visit_request_history_of_child on visit_request_history (child_id, id);
grant select, insert, update, delete on visit_request to ${runtimeRole};
