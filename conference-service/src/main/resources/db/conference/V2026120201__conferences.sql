-- Needed for the rule that no chair sits in two conferences at the same time.
create extension if not exists btree_gist;

-- A conference as it stands. What a change replaces is kept in conference_history.
create table conference (
    id                  uuid primary key,
    version             integer not null,
    recorded_from       timestamptz not null default recorded_now(),
    kind                text not null,
    child_ids           uuid[] not null,
    area                text not null,
    requested_on        date,
    enquiry_id          uuid,
    notified_on         date,
    reconvenes          uuid references conference (id),
    external_reference  text,
    clock_rule          text,
    clock_subject       uuid,
    clock_starts_on     date,
    due_on              date,
    stage               text not null,
    starts_at           timestamptz,
    ends_at             timestamptz,
    venue               text,
    mode                text,
    booked_late_cause   text,
    postponed_on        date,
    postponement_reason text,
    postponed_from      date,
    cancelled_on        date,
    cancellation_reason text,
    held_on             date,
    quorum              text,
    override_reason     text,
    days_late           integer,
    late_cause          text,
    chair_id            uuid,
    chair_reasons       text[] not null,
    breaches            text[] not null,
    from_history        boolean not null,
    constraint conference_has_children check (cardinality(child_ids) > 0),
    constraint conference_ends_after_start check (ends_at > starts_at),
    constraint conference_held_when_held check ((stage = 'HELD') = (held_on is not null)),
    constraint conference_booked_when_scheduled check (stage <> 'SCHEDULED' or starts_at is not null),
    constraint conference_chair_once
        exclude using gist (chair_id with =, tstzrange(starts_at, ends_at) with &&)
        where (stage = 'SCHEDULED' and chair_id is not null)
);

create index conference_of_child on conference using gin (child_ids);
create index conference_by_area on conference (area, stage, id);
create index conference_by_chair on conference (chair_id, id) where chair_id is not null;
create index conference_by_due on conference (due_on, id) where held_on is null;
create index conference_by_enquiry on conference (enquiry_id) where enquiry_id is not null;
create unique index conference_reference on conference (external_reference) where external_reference is not null;
create unique index conference_reconvened_once on conference (reconvenes) where reconvenes is not null;

call keep_versions_of('conference');

grant select, insert, update, delete on conference to ${runtimeRole};
