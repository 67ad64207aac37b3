-- Records of the days of children in productions (H18), kept for six months after the last performance (L7).
create table daily_record (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    production_id     uuid not null references production (id),
    child_id          uuid not null,
    area              text not null,
    day               date not null,
    licence_id        uuid,
    content           text not null,
    broken            text not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint daily_record_withdrawn_with_reason check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index daily_record_once on daily_record (child_id, production_id, day) where withdrawn_on is null;
create index daily_record_by_child on daily_record (child_id, day);
create index daily_record_by_production on daily_record (production_id);

call keep_versions_of('daily_record');
grant select, insert, update, delete on daily_record to ${runtimeRole};

-- That the records of a production were removed; of whom they were is gone.
create table daily_records_removal (
    id               uuid primary key,
    version          integer not null,
    recorded_from    timestamptz not null default recorded_now(),
    production_id    uuid not null references production (id),
    last_performance date not null,
    removed_on       date not null,
    records          integer not null check (records > 0)
);

call keep_versions_of('daily_records_removal');
grant select, insert on daily_records_removal to ${runtimeRole};

-- The only door through which the history of these records is emptied: it runs as the owner, and only when six months are
-- over since the last performance. One process at a time: another finds nothing to do.
create function remove_daily_records(of_production uuid, today date) returns integer
    language plpgsql
    security definer
    set search_path from current
as
$$
declare
    removed integer;
begin
    if not pg_try_advisory_xact_lock(hashtext('remove_daily_records'), hashtext(of_production::text)) then
        return 0;
    end if;
    if not exists (select from production p
                   where p.id = of_production and p.last_performance + interval '6 months' < today) then
        return 0;
    end if;
    delete from daily_record r where r.production_id = of_production;
    get diagnostics removed = row_count;
    delete from daily_record_history h where h.production_id = of_production;
    return removed;
end
$$;
revoke all on function remove_daily_records(uuid, date) from public;
grant execute on function remove_daily_records(uuid, date) to ${runtimeRole};
