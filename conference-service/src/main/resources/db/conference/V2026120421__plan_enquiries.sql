-- Who asked whether a child is on a plan, and what was answered. Neither the name nor the number asked for stands here.
create table plan_enquiry
(
    id           uuid primary key,
    reference    text        not null,
    asked_at     timestamptz not null,
    subject      text        not null,
    client       text        not null,
    staff_id     text,
    agency       text,
    on_behalf_of text,
    purpose      text        not null,
    asked_by     text        not null check (asked_by in ('NUMBER', 'NAME', 'NUMBER_AND_NAME')),
    answer       text        not null check (answer in ('ON_A_PLAN', 'RING_THE_UNIT', 'NO_MATCH')),
    doubt        text,
    child_ids    uuid[]      not null,
    check ((answer = 'RING_THE_UNIT') = (doubt is not null))
);

create index plan_enquiry_of_child on plan_enquiry using gin (child_ids) with (fastupdate = off);
create index plan_enquiry_by_agency on plan_enquiry (agency, id) where agency is not null;
create index plan_enquiry_by_time on plan_enquiry (asked_at, id);
create index plan_enquiry_by_reference on plan_enquiry (reference);

revoke all on plan_enquiry from ${runtimeRole};
grant select, insert on plan_enquiry to ${runtimeRole};
