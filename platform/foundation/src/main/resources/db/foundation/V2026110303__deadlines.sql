-- Due dates that explain themselves. One deadline of a rule is open for one thing at a time; earlier ones stay.
create table deadline
(
    id               uuid primary key,
    version          integer     not null,
    rule_id          text        not null,
    kind             text        not null,
    citation         text        not null,
    aggregate_type   text        not null,
    aggregate_id     uuid        not null,
    child_ids        uuid[]      not null,
    area             text,
    starts_on        date        not null,
    due_on           date        not null,
    due_soon_on      date        not null,
    calendar_version text,
    rule_set         text        not null,
    sentence         text        not null,
    state            text        not null check (state in ('OPEN', 'OVERDUE', 'MET', 'MET_LATE', 'WITHDRAWN')),
    met_on           date,
    withdrawn_why    text,
    -- what passing time will do to it, and when; empty when time has nothing left to do
    next_step        text check (next_step in ('DUE_SOON', 'OVERDUE')),
    next_at          timestamptz,
    recorded_from    timestamptz not null default recorded_now(),
    check ((next_step is null) = (next_at is null)),
    check ((state in ('MET', 'MET_LATE')) = (met_on is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_why is not null))
);

create unique index deadline_one_open on deadline (aggregate_id, rule_id) where state in ('OPEN', 'OVERDUE');
create index deadline_by_thing on deadline (aggregate_id, rule_id);
create index deadline_by_due on deadline (due_on, id);
create index deadline_by_child on deadline using gin (child_ids);
create index deadline_waiting on deadline (next_at, id) where next_at is not null;

grant select, insert, update, delete on deadline to ${runtimeRole};

call keep_versions_of('deadline');
