-- Proceedings that were recorded in error are marked with a reason and count no more; the history keeps what stood there.
alter table court_proceedings
    add column withdrawn_on      date,
    add column withdrawal_reason text,
    add constraint court_proceedings_withdrawn_for_a_reason check ((withdrawn_on is null) = (withdrawal_reason is null));
call keep_versions_of('court_proceedings');

-- They hinder no destruction.
create or replace function hindrances_of_destruction(of_child uuid) returns text[]
    language sql stable
    set search_path from current
as
$$
select array_remove(array [
    case when exists (select from legal_hold h where h.child_id = of_child and h.lifted_on is null) then 'legal-hold' end,
    case when exists (select from protection_plan p where p.child_id = of_child and p.ended_on is null and p.withdrawn_on is null)
        then 'open-plan' end,
    case when exists (select from (select stage, withdrawn_on from section_47_enquiry where child_ids @> array [of_child] offset 0) e
                      where e.withdrawn_on is null and e.stage in ('OPEN', 'CONFERENCE_REQUIRED')) then 'open-section-47-enquiry' end,
    case when exists (select from (select stage from conference where child_ids @> array [of_child] offset 0) c
                      where c.stage not in ('HELD', 'CANCELLED')) then 'conference-ahead' end,
    case when exists (select from (select ended_on, withdrawn_on from court_proceedings where child_ids @> array [of_child] offset 0) c
                      where c.ended_on is null and c.withdrawn_on is null) then 'running-proceedings' end,
    case when exists (select from subject_access_request r where r.child_id = of_child and r.state <> 'CLOSED')
        then 'open-subject-access-request' end,
    case when exists (select from (select closed_on from complaint where child_ids @> array [of_child] offset 0) c
                      where c.closed_on is null) then 'open-complaint' end], null)
$$;
