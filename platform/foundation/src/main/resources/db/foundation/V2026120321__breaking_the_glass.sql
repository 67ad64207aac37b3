-- Who opened a restricted record without being named on it, why, and until when. Append-only for the runtime role.
create table break_glass_access
(
    id         uuid primary key,
    child_id   uuid        not null,
    staff_id   text        not null,
    subject    text        not null,
    client     text        not null,
    purpose    text        not null,
    reason     text        not null,
    opened_at  timestamptz not null,
    open_until timestamptz not null,
    check (open_until > opened_at)
);

create index break_glass_access_by_child on break_glass_access (child_id, id);

revoke all on break_glass_access from ${runtimeRole};
grant select, insert on break_glass_access to ${runtimeRole};

-- Whether a request showed a restricted child to somebody who had broken the glass.
alter table access_log add column glass_broken boolean not null default false;
