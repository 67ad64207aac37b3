-- What a change replaces is kept by a function of the table's own, with plain statements that the server plans once for a
-- connection; the function for all tables had its statement parsed and planned anew for every row.
create procedure keep_replaced_versions_of(kept regclass)
    language plpgsql
as
$$
declare
    kept_schema text := (select relnamespace::regnamespace::text from pg_class where oid = kept);
    kept_name   text := (select relname from pg_class where oid = kept);
    keeping     text := format('%I.%I', kept_schema, 'keep_replaced_' || kept_name);
    all_columns text;
    old_values  text;
    old_facts   text;
    new_facts   text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum),
           string_agg('old.' || quote_ident(attname), ', ' order by attnum),
           string_agg('old.' || quote_ident(attname), ', ' order by attnum) filter (where attname not in ('version', 'recorded_from')),
           string_agg('new.' || quote_ident(attname), ', ' order by attnum) filter (where attname not in ('version', 'recorded_from'))
    into all_columns, old_values, old_facts, new_facts
    from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped;

    execute format($function$
        create or replace function %s() returns trigger
            language plpgsql
            security definer
            set search_path from current
        as
        $body$
        declare
            replaced_at timestamptz;
        begin
            if tg_op = 'UPDATE' and row(%s) is not distinct from row(%s) then
                new.recorded_from := old.recorded_from;
                return new;
            end if;
            -- Two versions of one transaction have the same time: a microsecond keeps their order and no period empty.
            replaced_at := greatest(recorded_now(), old.recorded_from + interval '1 microsecond');
            insert into %I.%I (%s, recorded_to) values (%s, replaced_at);
            if tg_op = 'DELETE' then
                return old;
            end if;
            new.recorded_from := replaced_at;
            return new;
        end
        $body$
        $function$, keeping, new_facts, old_facts, kept_schema, kept_name || '_history', all_columns, old_values);
    execute format('create or replace trigger keep_replaced_version before update or delete on %s
                    for each row execute function %s()', kept, keeping);
end
$$;

-- Makes the history table, the trigger and the view of versions. To be called again after the columns of the table have
-- changed: the history takes over new columns and columns that may be empty now, trigger and view are made anew.
create or replace procedure keep_versions_of(kept regclass)
    language plpgsql
as
$$
declare
    kept_schema  text := (select relnamespace::regnamespace::text from pg_class where oid = kept);
    kept_name    text := (select relname from pg_class where oid = kept);
    history      text := format('%I.%I', kept_schema, kept_name || '_history');
    versions     text := format('%I.%I', kept_schema, kept_name || '_versions');
    all_columns  text;
    key_columns  text;
    added        record;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into all_columns
    from pg_attribute where attrelid = kept and attnum > 0 and not attisdropped;
    select string_agg(quote_ident(attname), ', ' order by array_position(i.indkey::int2[], a.attnum)) into key_columns
    from pg_index i join pg_attribute a on a.attrelid = kept and a.attnum = any (i.indkey)
    where i.indrelid = kept and i.indisprimary;
    if key_columns is null then
        raise exception 'versions of % cannot be kept: it has no primary key', kept;
    end if;

    if to_regclass(history) is null then
        execute format('create table %s (like %s, recorded_to timestamptz not null)', history, kept);
        execute format('alter table %s add constraint %I check (recorded_from < recorded_to)',
                       history, kept_name || '_history_period');
        execute format('create index %I on %s (%s, recorded_from)', kept_name || '_history_key', history, key_columns);
    else
        for added in
            select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type
            from pg_attribute
            where attrelid = kept and attnum > 0 and not attisdropped
              and attname not in (select attname from pg_attribute
                                  where attrelid = to_regclass(history) and attnum > 0 and not attisdropped)
            order by attnum
        loop
            execute format('alter table %s add column %s %s', history, added.name, added.type);
        end loop;
        for added in
            select quote_ident(old.attname) as name
            from pg_attribute old
                     join pg_attribute cur on cur.attrelid = kept and cur.attname = old.attname
            where old.attrelid = to_regclass(history) and old.attnotnull and not cur.attnotnull
        loop
            execute format('alter table %s alter column %s drop not null', history, added.name);
        end loop;
    end if;

    call keep_replaced_versions_of(kept);
    execute format('drop view if exists %s', versions);
    execute format('create view %s as
                    select %s, null::timestamptz as recorded_to from %s
                    union all
                    select %s, recorded_to from %s', versions, all_columns, kept, all_columns, history);
    execute format('revoke all on %s, %s from ${runtimeRole}', history, versions);
    execute format('grant select on %s, %s to ${runtimeRole}', history, versions);
end
$$;

do
$$
    declare
        kept regclass;
    begin
        for kept in select tgrelid::regclass from pg_trigger where tgname = 'keep_replaced_version'
        loop
            call keep_replaced_versions_of(kept);
        end loop;
    end
$$;

drop function keep_replaced_version();
