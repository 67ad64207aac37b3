-- Persons who look after children who perform, and what their approvals are asked for.
create table chaperone (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    party_id      uuid not null references party (id),
    date_of_birth date not null,
    proofs        text not null
);

create unique index chaperone_of_party on chaperone (party_id);
call keep_versions_of('chaperone');
grant select, insert, update, delete on chaperone to ${runtimeRole};

create table chaperone_approval (
    id            uuid primary key references licence (id),
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    chaperone_id  uuid not null references chaperone (id),
    asked_from    date not null,
    asked_to      date not null,
    constraint chaperone_approval_ends_after_start check (asked_to >= asked_from)
);

create index chaperone_approval_of on chaperone_approval (chaperone_id);
call keep_versions_of('chaperone_approval');
grant select, insert, update, delete on chaperone_approval to ${runtimeRole};

-- When a chaperone has whom in care, and where: nobody is at two places at once.
create extension if not exists btree_gist;

create table chaperone_booking (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    chaperone_id      uuid not null references chaperone (id),
    production_id     uuid not null,
    place_name        text not null,
    place_postcode    text not null,
    place_council     text not null,
    place_key         text not null,
    on_day            date not null,
    from_time         time not null,
    to_time           time not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    children          integer not null,
    teaching          boolean not null,
    own_children_only boolean not null,
    cancelled_on      date,
    cancelled_because text,
    constraint chaperone_booking_lasts check (ends_at > starts_at),
    constraint chaperone_booking_of_somebody check (children > 0),
    constraint chaperone_booking_cancelled_with_reason check ((cancelled_on is null) = (cancelled_because is null)),
    constraint chaperone_booking_at_one_place exclude using gist (
        chaperone_id with =, place_key with <>, tstzrange(starts_at, ends_at) with &&) where (cancelled_on is null)
);

create index chaperone_booking_of on chaperone_booking (chaperone_id, starts_at);
create index chaperone_booking_for on chaperone_booking (production_id);
create index chaperone_booking_by_day on chaperone_booking (on_day);
call keep_versions_of('chaperone_booking');
grant select, insert, update, delete on chaperone_booking to ${runtimeRole};
