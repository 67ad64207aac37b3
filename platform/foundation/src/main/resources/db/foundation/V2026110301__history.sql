-- Facts are append-only versions: the ordinary table holds what is so now, <table>_history what it replaced, and the
-- view <table>_versions both. A version was known from recorded_from (inclusive) to recorded_to (exclusive, null: still).

-- Moves the version that an update or a delete replaces into the history table. The first argument is the list of the
-- table's columns. It runs as the owner, so that the runtime role needs no right to write history.
create function keep_replaced_version() returns trigger
    language plpgsql
    security definer
    set search_path from current
as
$$
declare
    replaced_at timestamptz;
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - '{version,recorded_from}'::text[]
                          = to_jsonb(old) - '{version,recorded_from}'::text[] then
        new.recorded_from := old.recorded_from;
        return new;
    end if;
    -- Two versions of one transaction have the same time: a microsecond keeps their order and no period empty.
    replaced_at := greatest(recorded_now(), old.recorded_from + interval '1 microsecond');
    execute format(
        'insert into %I.%I (%s, recorded_to) select %s, $2 from (select ($1).*) as replaced',
        tg_table_schema, tg_table_name || '_history', tg_argv[0], tg_argv[0])
        using old, replaced_at;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.recorded_from := replaced_at;
    return new;
end
$$;

-- Makes the history table, the trigger and the view of versions. To be called again after the columns of the table have
-- changed: the history takes over new columns and columns that may be empty now, view and trigger are made anew.
create procedure keep_versions_of(kept regclass)
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

    execute format('create or replace trigger keep_replaced_version before update or delete on %s
                    for each row execute function keep_replaced_version(%L)', kept, all_columns);
    execute format('drop view if exists %s', versions);
    execute format('create view %s as
                    select %s, null::timestamptz as recorded_to from %s
                    union all
                    select %s, recorded_to from %s', versions, all_columns, kept, all_columns, history);
    execute format('revoke all on %s, %s from ${runtimeRole}', history, versions);
    execute format('grant select on %s, %s to ${runtimeRole}', history, versions);
end
$$;
