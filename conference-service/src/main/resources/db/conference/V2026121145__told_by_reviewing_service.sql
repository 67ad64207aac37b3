-- Which children on a plan are looked after, as reviewing-service tells, which keeps the record.
create table told_dual_status (
    id            uuid primary key,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid not null,
    plan_id       uuid not null,
    period_id     uuid not null,
    began_on      date not null,
    ended_on      date,
    withdrawn     boolean not null,
    link          text not null
);

create index told_dual_status_lasting on told_dual_status (began_on, id) where ended_on is null and not withdrawn;
create index told_dual_status_of_plan on told_dual_status (plan_id);
call keep_versions_of('told_dual_status');
create index told_dual_status_history_of_child on told_dual_status_history (child_id);
grant select, insert, update, delete on told_dual_status to ${runtimeRole};

-- L12: a record that an adoption order sealed is one person with no other, whatever was merged: the birth record and the new
-- identity are two.
create or replace function person_of(of_child uuid) returns uuid language sql stable as
$$
    select coalesce((select m.surviving_child_id from child_merge m
                     where m.merged_child_id = of_child and m.split_on is null
                         and not exists (select from child_visibility sealed
                                         where sealed.child_id in (m.merged_child_id, m.surviving_child_id)
                                             and sealed.sealed)), of_child)
$$;

create or replace function records_of_person(of_child uuid) returns uuid[] language sql stable as
$$
    select array_agg(one.record)
    from (select person_of(of_child) as record
          union
          select m.merged_child_id from child_merge m
          where m.surviving_child_id = person_of(of_child) and m.split_on is null
              and not exists (select from child_visibility sealed
                              where sealed.child_id in (m.merged_child_id, m.surviving_child_id) and sealed.sealed)) one
$$;
