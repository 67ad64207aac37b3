-- Two records turned out to be of one person. Nothing of either is moved: the row says that they are one, and splitting
-- undoes it. One record survives and gathers the others around it.
create table child_merge (
    id                 uuid primary key,
    version            integer not null,
    recorded_from      timestamptz not null default recorded_now(),
    merged_child_id    uuid not null references child (id),
    surviving_child_id uuid not null references child (id),
    merged_on          date not null,
    reason             text not null,
    findings           text[] not null,
    split_on           date,
    split_reason       text,
    constraint child_merge_of_two check (merged_child_id <> surviving_child_id),
    constraint child_merge_split_for_a_reason check ((split_on is null) = (split_reason is null))
);

create unique index child_merge_once on child_merge (merged_child_id) where split_on is null;
create index child_merge_into on child_merge (surviving_child_id) where split_on is null;
call keep_versions_of('child_merge');
create index child_merge_history_merged on child_merge_history (merged_child_id);
create index child_merge_history_surviving on child_merge_history (surviving_child_id);
grant select, insert, update, delete on child_merge to ${runtimeRole};

-- How often the record was merged or split: who has never been merged need not be looked for elsewhere.
alter table child add column merges integer;
call keep_versions_of('child');

-- The record that stands for the person.
create function person_of(of_child uuid) returns uuid language sql stable as
$$
    select coalesce((select m.surviving_child_id from child_merge m
                     where m.merged_child_id = of_child and m.split_on is null), of_child)
$$;

-- All records of the person, the one asked about among them.
create function records_of_person(of_child uuid) returns uuid[] language sql stable as
$$
    select array_agg(one.record)
    from (select person_of(of_child) as record
          union
          select m.merged_child_id from child_merge m
          where m.surviving_child_id = person_of(of_child) and m.split_on is null) one
$$;
