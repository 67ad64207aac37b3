-- How far the receiver of the daily feed has taken what this service recorded, and whose turn it is to send.
create table dfe_daily_feed (
    id              integer primary key default 1 check (id = 1),
    position        text,
    failures        integer not null default 0,
    failed_because  text,
    next_attempt_at timestamptz,
    leased_until    timestamptz,
    accepted_at     timestamptz
);

insert into dfe_daily_feed (id) values (1);

-- What the receiver holds of each child: what is the same again is not sent, and what is no longer held here is purged
-- there. The council's id stands here as well: it has to be sent when the child is no longer known.
create table dfe_daily_child (
    child_id         uuid primary key,
    council_child_id text        not null,
    digest           text        not null,
    items            jsonb       not null,
    receipt          text,
    accepted_at      timestamptz not null,
    held_out         text
);

create index dfe_daily_child_held_out on dfe_daily_child (child_id) where held_out is not null;

grant select, update on dfe_daily_feed to ${runtimeRole};
grant select, insert, update, delete on dfe_daily_child to ${runtimeRole};
