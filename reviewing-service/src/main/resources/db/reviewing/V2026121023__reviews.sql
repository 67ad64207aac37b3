-- The reviews of a period of care: what brings them forward and what puts them off.
create table review_chain (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    started_on        date not null,
    ended_on          date,
    calls             text not null,
    exemptions        text not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint review_chain_ends_after_it_begins check (ended_on is null or ended_on >= started_on)
);

create unique index review_chain_of_period on review_chain (period_id);
create index review_chain_of_child on review_chain (child_id, id);
create index review_chain_open on review_chain (id) where ended_on is null and withdrawn_on is null;

call keep_versions_of('review_chain');
create index review_chain_history_of_child on review_chain_history (child_id, id);
grant select, insert, update, delete on review_chain to ${runtimeRole};

-- One review, from its booking to its end.
create table looked_after_review (
    id                  uuid primary key,
    version             integer not null,
    recorded_from       timestamptz not null default recorded_now(),
    chain_id            uuid not null,
    period_id           uuid not null,
    child_id            uuid not null,
    area                text not null,
    stage               text not null,
    starts_at           timestamptz,
    opened_on           date,
    finished_on         date,
    meeting             boolean not null,
    adjournments        text not null,
    cancelled_on        date,
    cancellation_reason text,
    corrected_on        date,
    correction_reason   text,
    withdrawn_on        date,
    withdrawal_reason   text,
    constraint looked_after_review_ends_after_it_begins check (finished_on is null or finished_on >= opened_on)
);

create index looked_after_review_of_chain on looked_after_review (chain_id, id);
create index looked_after_review_of_child on looked_after_review (child_id, id);
-- Of a period one review opens on a day, however many write.
create unique index looked_after_review_one_on_a_day on looked_after_review (chain_id, opened_on)
    where opened_on is not null and withdrawn_on is null;
create index looked_after_review_by_stage on looked_after_review (stage, id) where withdrawn_on is null;
-- The reviews of some days: of their opening, or of their booking until they opened.
create index looked_after_review_by_day on looked_after_review
    ((coalesce(opened_on, cast(starts_at at time zone 'Europe/London' as date))), id) where withdrawn_on is null;

call keep_versions_of('looked_after_review');
create index looked_after_review_history_of_chain on looked_after_review_history (chain_id, id);
create index looked_after_review_history_of_child on looked_after_review_history (child_id, id);
grant select, insert, update, delete on looked_after_review to ${runtimeRole};
