-- A child protection plan of one child.
create table protection_plan (
    id                      uuid primary key,
    version                 integer not null,
    recorded_from           timestamptz not null default recorded_now(),
    child_id                uuid not null,
    area                    text not null,
    started_on              date not null,
    conference_id           uuid references conference (id),
    initial_category        text,
    latest_category         text,
    earlier_plans           integer not null,
    earlier_plans_elsewhere integer not null,
    lead_social_worker      text,
    reviewed_on             date[] not null,
    ended_on                date,
    ending_reason           text,
    ended_by                uuid references conference (id),
    breaches                text[] not null,
    from_history            boolean not null,
    constraint protection_plan_earlier_plans check (earlier_plans >= earlier_plans_elsewhere and earlier_plans_elsewhere >= 0),
    constraint protection_plan_ends_after_start check (ended_on >= started_on),
    -- 8840: only a history can tell of a plan that ended on the day on which it started.
    constraint protection_plan_end_is_not_start check (from_history or ended_on > started_on)
);

-- 8935: at most one open plan for a child, however many people decide at once.
create unique index protection_plan_one_open on protection_plan (child_id) where ended_on is null;
create index protection_plan_of_child on protection_plan (child_id, started_on);
create index protection_plan_by_area on protection_plan (area, started_on, id);
create index protection_plan_by_start on protection_plan (started_on, id);

call keep_versions_of('protection_plan');

-- What a conference decided for a child.
create table conference_decision (
    id                  uuid primary key,
    version             integer not null,
    recorded_from       timestamptz not null default recorded_now(),
    conference_id       uuid not null references conference (id),
    child_id            uuid not null,
    area                text not null,
    decided_on          date not null,
    outcome             text not null,
    category            text,
    follow_up           text,
    ending_reason       text,
    reasons             text,
    interim_safety_plan text,
    new_date            date,
    plan_id             uuid references protection_plan (id),
    dissenting_agencies text[] not null,
    breaches            text[] not null
);

create unique index conference_decision_once on conference_decision (conference_id, child_id);
create index conference_decision_of_child on conference_decision (child_id, decided_on);

call keep_versions_of('conference_decision');

-- One task of a plan.
create table plan_task (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    plan_id       uuid not null references protection_plan (id),
    child_id      uuid not null,
    area          text not null,
    set_on        date not null,
    objective     text not null,
    action        text not null,
    owner         text not null,
    owner_agency  text,
    due_on        date not null,
    completed_on  date
);

create index plan_task_of_plan on plan_task (plan_id, due_on, id);

call keep_versions_of('plan_task');

-- Who belongs to the core group of a plan, and when it met.
create table core_group_member (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    plan_id       uuid not null references protection_plan (id),
    child_id      uuid not null,
    area          text not null,
    role          text not null,
    agency        text,
    staff_id      text,
    person_id     uuid,
    joined_on     date not null,
    left_on       date,
    constraint core_group_member_leaves_after_joining check (left_on >= joined_on)
);

create index core_group_member_of_plan on core_group_member (plan_id, id);

call keep_versions_of('core_group_member');

create table core_group_meeting (
    id              uuid primary key,
    version         integer not null,
    recorded_from   timestamptz not null default recorded_now(),
    plan_id         uuid not null references protection_plan (id),
    child_id        uuid not null,
    area            text not null,
    held_on         date not null,
    members_present uuid[] not null
);

create index core_group_meeting_of_plan on core_group_meeting (plan_id, held_on, id);

call keep_versions_of('core_group_meeting');

grant select, insert, update, delete
    on protection_plan, conference_decision, plan_task, core_group_member, core_group_meeting to ${runtimeRole};
