-- Ranges of the journal that an operator has published again, each to a topic of its own name. What a replay holds is
-- fixed by its snapshot when it is asked for; last_seq is its last published row, so that it goes on after a crash.
create table event_replay
(
    id           uuid primary key,
    topic        text        not null,
    from_time    timestamptz,
    to_time      timestamptz,
    from_seq     bigint,
    to_seq       bigint,
    types        text[]      not null,
    seen_in      pg_snapshot not null default pg_current_snapshot(),
    last_seq     bigint      not null default 0,
    published    bigint      not null default 0,
    state        text        not null default 'waiting' check (state in ('waiting', 'running', 'finished', 'failed')),
    reason       text,
    requested_by text        not null,
    requested_at timestamptz not null default clock_timestamp(),
    finished_at  timestamptz
);

create index event_replay_open on event_replay (requested_at) where state in ('waiting', 'running');

grant select, insert, update on event_replay to ${runtimeRole};
