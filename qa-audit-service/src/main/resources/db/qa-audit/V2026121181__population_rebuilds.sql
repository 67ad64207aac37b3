-- Reading the journals of the publishers anew, from nothing. One at a time.
create table population_rebuild (
    id            uuid primary key,
    version       integer     not null default 1,
    state         text        not null default 'waiting',
    asked_by      text        not null,
    asked_at      timestamptz not null default recorded_now(),
    began_at      timestamptz,
    loaded_at     timestamptz,
    finished_at   timestamptz,
    standing_from timestamptz not null default clock_timestamp(),
    reason        text,
    events_read   bigint      not null default 0,
    facts_read    bigint      not null default 0,
    load_millis   bigint      not null default 0,
    facts_missing bigint,
    facts_wrong   bigint,
    facts_extra   bigint,
    cases_before  bigint,
    cases_after   bigint,
    digest_before text,
    digest_after  text
);
create unique index population_rebuild_alone on population_rebuild ((true)) where state in ('waiting', 'loading', 'placing');
grant select, insert, update on population_rebuild to ${runtimeRole};

-- One replay of one publisher's journal, and how far its topic was read.
create table population_rebuild_part (
    rebuild_id uuid    not null references population_rebuild (id),
    number     integer not null,
    publisher  text    not null,
    replay_id  uuid,
    topic      text,
    offsets    jsonb   not null default '{}',
    done       boolean not null default false,
    primary key (rebuild_id, number)
);
grant select, insert, update on population_rebuild_part to ${runtimeRole};

-- Children of whom something was different: they are placed anew for the row policy.
create table population_rebuild_child (
    rebuild_id uuid not null references population_rebuild (id),
    child_id   uuid not null,
    primary key (rebuild_id, child_id)
);
grant select, insert, delete on population_rebuild_child to ${runtimeRole};

-- What a publisher itself says of a day, beside what is known here.
create table population_proof (
    id          uuid primary key,
    version     integer     not null default 1,
    kind        text        not null,
    as_at       date        not null,
    state       text        not null default 'waiting',
    asked_by    text        not null,
    asked_at    timestamptz not null default recorded_now(),
    finished_at timestamptz,
    reason      text,
    there       integer,
    here        integer,
    only_there  text[]      not null default '{}',
    only_here   text[]      not null default '{}'
);
grant select, insert, update on population_proof to ${runtimeRole};
