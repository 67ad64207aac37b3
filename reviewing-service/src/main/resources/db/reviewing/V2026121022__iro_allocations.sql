-- Who is a child's independent reviewing officer in a period of care; each row holds all who were and who stood in.
create table iro_allocation (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    started_on        date not null,
    ended_on          date,
    officer_id        uuid,
    officers          uuid[] not null,
    terms             text not null,
    covers            text not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint iro_allocation_ends_after_it_begins check (ended_on is null or ended_on >= started_on)
);

create unique index iro_allocation_of_period on iro_allocation (period_id);
create index iro_allocation_of_child on iro_allocation (child_id, id);
-- The children of an officer, those who are looked after now, and those of them who wait for an officer.
create index iro_allocation_of_officer on iro_allocation (officer_id, id) where withdrawn_on is null;
create index iro_allocation_open on iro_allocation (id) where ended_on is null and withdrawn_on is null;
create index iro_allocation_waiting on iro_allocation (id)
    where officer_id is null and ended_on is null and withdrawn_on is null;
create index iro_allocation_by_officers on iro_allocation using gin (officers);

call keep_versions_of('iro_allocation');
create index iro_allocation_history_of_child on iro_allocation_history (child_id, id);
create index iro_allocation_history_by_officers on iro_allocation_history using gin (officers);

grant select, insert, update, delete on iro_allocation to ${runtimeRole};
