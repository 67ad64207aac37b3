-- How long a child's record is kept, where a person has said so; otherwise it follows from what is recorded.
create table retention_class (
    id            uuid primary key references child (id),
    version       integer     not null,
    recorded_from timestamptz not null default recorded_now(),
    area          text        not null,
    class         text        not null,
    basis_on      date,
    reason        text        not null,
    set_by        text        not null,
    set_on        date        not null
);

call keep_versions_of('retention_class');
grant select, insert, update, delete on retention_class to ${runtimeRole};

-- L8: nothing is destroyed while somebody may need it.
create table legal_hold (
    id            uuid primary key,
    version       integer     not null,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid        not null references child (id),
    area          text        not null,
    kind          text        not null,
    reason        text        not null,
    placed_by     text        not null,
    placed_on     date        not null,
    lifted_by     text,
    lifted_on     date,
    lifted_reason text,
    constraint legal_hold_lifted_by_somebody check (num_nulls(lifted_by, lifted_on, lifted_reason) in (0, 3))
);

create index legal_hold_of_child on legal_hold (child_id, id);
create index legal_hold_running on legal_hold (child_id) where lifted_on is null;
call keep_versions_of('legal_hold');
create index legal_hold_history_of_child on legal_hold_history (child_id);
grant select, insert, update, delete on legal_hold to ${runtimeRole};

-- L9: reviewed, decided by a second person, then done.
create table destruction (
    id              uuid primary key,
    version         integer     not null,
    recorded_from   timestamptz not null default recorded_now(),
    child_id        uuid        not null references child (id),
    area            text        not null,
    state           text        not null check (state in ('PROPOSED', 'REFUSED', 'APPROVED', 'DESTROYED')),
    class           text        not null,
    rule            text        not null,
    due_on          date        not null,
    proposed_by     text        not null,
    proposed_on     date        not null,
    proposal_reason text        not null,
    decided_by      text,
    decided_on      date,
    decision_reason text,
    destroyed_by    text,
    destroyed_on    date,
    constraint destruction_decided_by_somebody check (num_nulls(decided_by, decided_on, decision_reason) in (0, 3)),
    constraint destruction_by_two check (decided_by <> proposed_by),
    constraint destruction_decided_when_decided check ((state = 'PROPOSED') = (decided_by is null)),
    constraint destruction_done_when_done check ((state = 'DESTROYED') = (destroyed_on is not null)),
    constraint destruction_done_by_somebody check ((destroyed_by is null) = (destroyed_on is null))
);

create unique index destruction_one_running on destruction (child_id) where state in ('PROPOSED', 'APPROVED', 'DESTROYED');
create index destruction_of_child on destruction (child_id, id);
create index destruction_by_state on destruction (state, id);
call keep_versions_of('destruction');
create index destruction_history_of_child on destruction_history (child_id);
grant select, insert, update, delete on destruction to ${runtimeRole};

alter table child add column destroyed_on date;
create index child_to_review on child (born_on, id) where destroyed_on is null and born_on is not null;
create index child_to_review_in_area on child (area, born_on, id) where destroyed_on is null and born_on is not null;
call keep_versions_of('child');
