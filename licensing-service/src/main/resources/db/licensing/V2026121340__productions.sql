-- Productions in which children may take part; they are about no child.
create table production (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    producer_id       uuid not null references party (id),
    title             text not null,
    kind              text not null,
    places            text not null,
    days              text not null,
    councils          text[] not null,
    first_performance date not null,
    last_performance  date not null,
    cancelled_on      date,
    cancelled_because text,
    constraint production_ends_after_it_begins check (last_performance >= first_performance),
    constraint production_cancelled_with_reason check ((cancelled_on is null) = (cancelled_because is null))
);
create index production_by_producer on production (producer_id);
create index production_by_days on production (last_performance, first_performance);
create index production_by_council on production using gin (councils);

call keep_versions_of('production');
grant select, insert, update, delete on production to ${runtimeRole};
