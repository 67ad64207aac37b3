-- How far the relay has come. Everything visible in previous has been published. While a batch is unfinished, reading
-- is the snapshot it is read from and last_seq its last published row. The identity of the cluster and the baseline
-- say to which life of the journal the snapshots belong: a dump restored elsewhere starts with transaction ids anew.
create table relay_cursor
(
    name              text primary key,
    previous          pg_snapshot not null,
    reading           pg_snapshot,
    last_seq          bigint      not null default 0,
    highest_seq       bigint      not null default 0,
    system_identifier text        not null,
    baseline          uuid        not null default uuidv7(),
    moved_at          timestamptz not null default clock_timestamp()
);

insert into relay_cursor (name, previous, system_identifier)
select 'kafka', '3:3:', system_identifier::text
from pg_control_system();

-- Aggregates with an event that the broker refuses for ever. That event and the later ones of the aggregate wait here
-- until an operator asks for another attempt; all other aggregates go on.
create table relay_parked
(
    aggregate_id      uuid primary key,
    aggregate_type    text        not null,
    aggregate_version bigint      not null,
    event_id          uuid        not null,
    event_name        text        not null,
    reason            text        not null,
    attempts          integer     not null default 1,
    parked_at         timestamptz not null default clock_timestamp(),
    retry_requested   boolean     not null default false
);

create view relay_parked_waiting as
select p.*, (select count(*)
             from event_journal j
             where j.aggregate_id = p.aggregate_id
               and j.aggregate_version >= p.aggregate_version) as events_waiting
from relay_parked p;

-- Begins a new life of the journal after a restore: rows whose transaction ids belong to another cluster get one that
-- every snapshot here can place. What was published before stays published; everything else will be published (again).
-- It runs as the owner, changes no fact, and refuses when the journal still belongs to this cluster.
create function begin_new_baseline() returns uuid
    language plpgsql
    security definer
    set search_path from current
as
$$
declare
    cursor_row relay_cursor;
    here       text := (select system_identifier::text from pg_control_system());
    begun      uuid := uuidv7();
begin
    lock table event_journal in share row exclusive mode;
    select * into strict cursor_row from relay_cursor where name = 'kafka' for update;
    if cursor_row.system_identifier = here
        and pg_snapshot_xmax(cursor_row.previous) <= pg_snapshot_xmax(pg_current_snapshot()) then
        raise exception 'the journal belongs to this cluster' using errcode = 'object_not_in_prerequisite_state';
    end if;
    update event_journal
    set xid = case
                  when seq <= cursor_row.highest_seq and pg_visible_in_snapshot(xid, cursor_row.previous) then '3'::xid8
                  else '4'::xid8
              end;
    update relay_cursor
    set previous          = '4:4:',
        reading           = null,
        last_seq          = 0,
        system_identifier = here,
        baseline          = begun,
        moved_at          = clock_timestamp()
    where name = 'kafka';
    return begun;
end
$$;

revoke all on function begin_new_baseline() from public;
grant execute on function begin_new_baseline() to ${runtimeRole};
revoke all on relay_cursor, relay_parked, relay_parked_waiting from ${runtimeRole};
grant select, update on relay_cursor to ${runtimeRole};
grant select, insert, update, delete on relay_parked to ${runtimeRole};
grant select on relay_parked_waiting to ${runtimeRole};
