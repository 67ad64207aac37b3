-- A period in which a child is looked after, with its episodes and, of a series of short breaks, its stays.
create table period_of_care (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    child_id          uuid not null,
    area              text not null,
    started_on        date not null,
    ended_on          date,
    legal_status      text not null,
    episodes          text not null,
    stays             text not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint period_of_care_ends_after_it_begins check (ended_on is null or ended_on >= started_on)
);

create index period_of_care_of_child on period_of_care (child_id, id);
create index period_of_care_by_legal_status on period_of_care (legal_status, id) where withdrawn_on is null;
-- Whatever is written, and however many write: a child is in one period of care at a time (PC1).
create extension if not exists btree_gist;
alter table period_of_care add constraint period_of_care_one_at_a_time
    exclude using gist (child_id with =, daterange(started_on, ended_on) with &&) where (withdrawn_on is null);

call keep_versions_of('period_of_care');
create index period_of_care_history_of_child on period_of_care_history (child_id, id);

grant select, insert, update, delete on period_of_care to ${runtimeRole};
