-- The time of the running transaction: by the movable clock where it was moved (the service then sets safeguarding.now
-- once, at the start of each transaction), otherwise the server's.
create function recorded_now() returns timestamptz
    language sql stable
as
$$
select coalesce(nullif(current_setting('safeguarding.now', true), '')::timestamptz, transaction_timestamp())
$$;

-- What happened, in the order in which it was written. seq orders, xid tells from which snapshot on a row can be seen;
-- neither alone is a position to read from. Identity with cache 1: a pooled sequence would turn the order round.
create table event_journal
(
    seq               bigint generated always as identity (cache 1) primary key,
    xid               xid8        not null default pg_current_xact_id(),
    id                uuid        not null unique,
    aggregate_type    text        not null,
    aggregate_id      uuid        not null,
    aggregate_version bigint      not null check (aggregate_version > 0),
    event_name        text        not null,
    schema_version    integer     not null check (schema_version > 0),
    child_ids         uuid[]      not null,
    area              text,
    occurred_on       date        not null,
    recorded_at       timestamptz not null default recorded_now(),
    actor             text        not null,
    correlation_id    text        not null,
    causation_id      text,
    traceparent       text,
    data              jsonb       not null,
    unique (aggregate_id, aggregate_version)
);

create index event_journal_by_xid on event_journal (xid);
create index event_journal_by_child on event_journal using gin (child_ids);
create index event_journal_by_time on event_journal using brin (recorded_at);

revoke all on event_journal from ${runtimeRole};
grant select, insert on event_journal to ${runtimeRole};
