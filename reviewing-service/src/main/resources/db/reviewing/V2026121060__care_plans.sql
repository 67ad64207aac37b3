-- The care plan of a period of care: elements with their versions, plans for permanence, and the lines that lead there.
create table care_plan (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    started_on        date not null,
    ended_on          date,
    elements          text not null,
    permanence        text not null,
    lines             text not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint care_plan_ends_after_it_begins check (ended_on is null or ended_on >= started_on)
);

create unique index care_plan_of_period on care_plan (period_id);
create index care_plan_of_child on care_plan (child_id, id);
-- The list of drift reads the care plans that run in the order of their start.
create index care_plan_running on care_plan (started_on, id) where withdrawn_on is null;

call keep_versions_of('care_plan');
create index care_plan_history_of_child on care_plan_history (child_id, id);
grant select, insert, update, delete on care_plan to ${runtimeRole};
