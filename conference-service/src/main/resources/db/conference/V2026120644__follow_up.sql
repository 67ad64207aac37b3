-- What follows for a child after a conference made no plan, or after a plan ended: who leads it, and from when.
create table follow_up (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    child_id          uuid not null,
    area              text not null,
    decision_id       uuid references conference_decision (id),
    plan_id           uuid references protection_plan (id),
    support           text not null,
    lead              text,
    starts_on         date not null,
    recorded_on       date not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint follow_up_of_one_outcome check (num_nonnulls(decision_id, plan_id) = 1),
    constraint follow_up_is_led check ((support = 'NONE') = (lead is null))
);

create unique index follow_up_of_decision on follow_up (decision_id) where decision_id is not null and withdrawn_on is null;
create unique index follow_up_of_plan on follow_up (plan_id) where plan_id is not null and withdrawn_on is null;
create index follow_up_of_child on follow_up (child_id);
call keep_versions_of('follow_up');
create index follow_up_history_of_child on follow_up_history (child_id);
grant select, insert, update, delete on follow_up to ${runtimeRole};

-- Outcomes after which somebody has to go on: a child who died, moved, grew up or left is followed up by nobody here, and
-- where a conference decided that nothing is needed there is nothing to wait for.
create index conference_decision_without_plan on conference_decision (decided_on, id)
    where outcome = 'NO_PLAN' and follow_up is distinct from 'NO_ACTION' and withdrawn_on is null;
create index protection_plan_not_needed on protection_plan (ended_on, id)
    where ended_on is not null and withdrawn_on is null
      and (ending_reason is null or ending_reason = 'HARM_NO_LONGER_LIKELY');

create view outcome_to_follow_up as
select d.decided_on as happened_on, d.id, d.child_id, d.area, d.id as decision_id, null::uuid as plan_id
from conference_decision d
where d.outcome = 'NO_PLAN' and d.follow_up is distinct from 'NO_ACTION' and d.withdrawn_on is null
union all
select p.ended_on, p.id, p.child_id, p.area, null::uuid, p.id
from protection_plan p
where p.ended_on is not null and p.withdrawn_on is null
  and (p.ending_reason is null or p.ending_reason = 'HARM_NO_LONGER_LIKELY');
grant select on outcome_to_follow_up to ${runtimeRole};
