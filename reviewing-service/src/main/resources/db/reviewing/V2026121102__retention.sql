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

-- What follows from what is recorded on any record of the person.
create function kept_as(of_child uuid) returns text
    language sql stable
    set search_path from current
as
$$
select case
    when exists (select from adoption_seal s where s.child_id = any (r.records) and s.lifted_on is null) then 'ADOPTED'
    when exists (select from period_of_care p where p.child_id = any (r.records) and p.withdrawn_on is null) then 'LOOKED_AFTER'
    else 'CHILD_IN_NEED' end
from (select array(select id from same_person(of_child) as same (id)) as records offset 0) r
$$;

-- The day of the adoption order that seals the record; null when none does.
create function adoption_ordered_on(of_child uuid) returns date
    language sql stable
    set search_path from current
as
$$
select s.ordered_on from adoption_seal s where s.child_id = of_child and s.lifted_on is null
$$;

-- What hinders the destruction of a child's record, as codes; none when nothing does. It is asked of all records of the person.
create function hindrances_of_destruction(of_child uuid) returns text[]
    language sql stable
    set search_path from current
as
$$
select array_remove(array [
    case when exists (select from legal_hold h where h.child_id = any (r.records) and h.lifted_on is null) then 'legal-hold' end,
    case when exists (select from period_of_care p
                      where p.child_id = any (r.records) and p.ended_on is null and p.withdrawn_on is null) then 'looked-after' end,
    case when exists (select from iro_challenge c
                      where c.child_id = any (r.records) and c.resolved_on is null and c.withdrawn_on is null) then 'open-challenge' end,
    case when exists (select from dual_status d where (d.child_id = any (r.records) or d.plan_child_id = any (r.records))
                                                  and d.ended_on is null and d.withdrawn_on is null) then 'open-plan' end,
    case when exists (select from (select ended_on, withdrawn_on from court_line where child_ids && r.records offset 0) l
                      where l.ended_on is null and l.withdrawn_on is null) then 'running-proceedings' end,
    case when exists (select from retention_class other
                      where other.id = any (r.records) and other.id <> of_child
                        and not exists (select from retention_class own where own.id = of_child and own.class = other.class
                                                                          and own.basis_on is not distinct from other.basis_on))
        then 'kept-otherwise-on-another-record' end], null)
from (select array(select id from same_person(of_child) as same (id)) as records offset 0) r
$$;
