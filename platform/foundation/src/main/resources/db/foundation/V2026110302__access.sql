-- What the row policy is computed from: the children this service holds, and who may see them.
create table child_visibility
(
    child_id   uuid primary key,
    area       text,
    restricted boolean not null default false
);

-- Named readers of restricted children. An entry with an end comes from breaking the glass.
create table child_named_reader
(
    child_id       uuid not null,
    staff_id       text not null,
    readable_until timestamptz,
    primary key (child_id, staff_id)
);

-- Partner agencies and the civil dates (first, and the first no longer) on which they are involved with a child.
create table child_agency
(
    child_id      uuid not null,
    agency        text not null,
    involved_from date not null,
    involved_to   date,
    primary key (child_id, agency, involved_from),
    check (involved_to is null or involved_to >= involved_from)
);

create index child_agency_by_agency on child_agency (agency, child_id);

grant select, insert, update, delete on child_visibility, child_named_reader, child_agency to ${runtimeRole};

-- Who looked: one row for each request that touched children's records. Append-only for the runtime role.
create table access_log
(
    seq            bigint generated always as identity primary key,
    recorded_at    timestamptz not null default recorded_now(),
    logged_at      timestamptz not null default clock_timestamp(),
    subject        text not null,
    client         text not null,
    staff_id       text,
    agency         text,
    on_behalf_of   text,
    purpose        text,
    operation      text not null,
    result         text not null check (result in ('permitted', 'refused', 'failed')),
    reason         text,
    child_ids      uuid[] not null,
    correlation_id text,
    check ((result = 'refused') = (reason is not null))
);

create index access_log_by_child on access_log using gin (child_ids);

revoke all on access_log from ${runtimeRole};
grant select, insert on access_log to ${runtimeRole};
