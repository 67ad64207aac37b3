-- How far each consumer has come with each aggregate of another service.
create table inbox_aggregate
(
    consumer     text   not null,
    subject      text   not null,
    last_version bigint not null default 0,
    primary key (consumer, subject)
);

-- Events that have had their effect, one row each in the transaction of the effect.
create table inbox_event
(
    consumer text        not null,
    event_id uuid        not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);

-- Aggregates that wait: for an operator (poison, unreadable) or for missing events (hole). All others go on.
create table inbox_parked
(
    id         uuid primary key,
    version    integer     not null default 1,
    consumer   text        not null,
    subject    text        not null,
    cause      text        not null check (cause in ('poison', 'unreadable', 'hole')),
    reason     text        not null,
    pointer    text        not null,
    attempts   integer     not null default 1,
    parked_at  timestamptz not null default clock_timestamp(),
    tried_at   timestamptz not null default clock_timestamp(),
    unique (consumer, subject)
);

create index inbox_parked_by_age on inbox_parked (parked_at, id);

-- The events of parked aggregates in the order in which they will be taken; bodies hold no personal values.
create table inbox_waiting
(
    consumer    text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    event_id    uuid        not null,
    pointer     text        not null,
    event       jsonb       not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (consumer, subject, sequence)
);

-- What operators have decided to pass over, and why.
create table inbox_discarded
(
    consumer     text        not null,
    subject      text        not null,
    sequence     bigint,
    event_id     uuid,
    pointer      text        not null,
    reason       text        not null,
    discarded_by text        not null,
    discarded_at timestamptz not null default clock_timestamp()
);

grant select, insert, update, delete on inbox_aggregate, inbox_event, inbox_parked, inbox_waiting to ${runtimeRole};
grant select, insert on inbox_discarded to ${runtimeRole};
