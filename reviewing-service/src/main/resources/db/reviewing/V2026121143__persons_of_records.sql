-- Which of the records of a merge stands for the person from then on. What was kept before it was written down stands for
-- itself until conference-service tells it again.
alter table told_merge add column survives boolean not null default false;

-- The record that stands for the person of whom this is a record, the same one that conference-service names.
create function person_of(record uuid) returns uuid
    language sql stable
as
$$
    select case when exists (select from told_merge m where m.child_id = record and m.stands)
        then coalesce(
            (select m.child_id
             from told_merge m
             where m.child_id in (select same.id from same_person(record) same (id)) and m.stands and m.survives
                 and not exists (select from told_merge later
                                 where later.child_id = m.child_id and later.stands and not later.survives)
             order by m.child_id limit 1),
            record)
        else record end
$$;

-- What became of a record of the last upload to CP-IS (K6); one that is sensitive there is held out (K7).
create table cp_is_record_result (
    nhs_number text primary key,
    result     text        not null check (result ~ '^CP[RF]0[1-7]$'),
    told_at    timestamptz not null
);

-- Numbers of which CP-IS says that they are no longer in use (K5, message 06): what is told under one reaches nobody.
create table cp_is_inactive_number (
    nhs_number text primary key,
    told_at    timestamptz not null
);

grant select, insert, update, delete on cp_is_record_result, cp_is_inactive_number to ${runtimeRole};

-- The part of CP-IS asks for the periods that are open or ended of late.
create index period_of_care_by_end on period_of_care (coalesce(ended_on, 'infinity'), id) where withdrawn_on is null;
