-- Child protection plans as conference-service tells of them, also of children who are not known here, or not yet.
create table told_plan (
    id            uuid primary key,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid not null,
    started_on    date not null,
    ended_on      date,
    withdrawn     boolean not null,
    link          text not null
);

create index told_plan_of_child on told_plan (child_id, id);

call keep_versions_of('told_plan');
grant select, insert, update, delete on told_plan to ${runtimeRole};

-- Review conferences and for which day they are booked.
create table told_review_conference (
    id            uuid primary key,
    recorded_from timestamptz not null default recorded_now(),
    child_ids     uuid[] not null,
    booked_on     date,
    link          text not null
);

create index told_review_conference_of_child on told_review_conference using gin (child_ids);

call keep_versions_of('told_review_conference');
create index told_review_conference_history_of_child on told_review_conference_history using gin (child_ids);
grant select, insert, update, delete on told_review_conference to ${runtimeRole};

-- One for each plan and period of care of one person that last at the same time.
create table dual_status (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid not null,
    period_id     uuid not null,
    plan_id       uuid not null,
    plan_child_id uuid not null,
    plan_link     text not null,
    area          text not null,
    began_on      date not null,
    ended_on      date,
    withdrawn_on  date,
    constraint dual_status_ends_after_it_begins check (ended_on is null or ended_on > began_on)
);

create unique index dual_status_of_plan_and_period on dual_status (plan_id, period_id);
create index dual_status_of_child on dual_status (child_id, id);
create index dual_status_of_plan_child on dual_status (plan_child_id);
create index dual_status_open on dual_status (id) where ended_on is null and withdrawn_on is null;

call keep_versions_of('dual_status');
create index dual_status_history_of_child on dual_status_history (child_id, id);
grant select, insert, update, delete on dual_status to ${runtimeRole};
