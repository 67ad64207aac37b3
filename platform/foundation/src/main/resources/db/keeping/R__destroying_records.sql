-- The machinery of destruction, for every service that keeps records of children. It is made again whenever it is changed,
-- before the rulings of the service (R__holdings.sql), and stands on tables that each service has: child (with destroyed_on),
-- destruction, and a function hindrances_of_destruction(uuid) that names what is in the way.
--
-- What a service holds: a ruling for every table and column. The destruction of a record is made from them.
create table if not exists holding_table (
    table_name  text primary key,
    title       text not null,
    about       text,
    about_kind  text not null check (about_kind in ('child', 'children', 'any', 'parent', 'nobody')),
    parent      text,
    parent_key  text,
    mention     text,
    person      text,
    gone        boolean not null,
    check ((about_kind = 'nobody') = (about is null)),
    check ((about_kind = 'parent') = (parent is not null)),
    check ((parent is null) = (parent_key is null))
);

-- fact: stays, is told · working: stays, is not told · own: goes, is told · words: goes, may name others, so that a person
-- rules on it before it is told · others: goes, names others · confidential: goes, was written in confidence · search: goes,
-- was made from the others, is not told · reasons: facts with words among them: only the words go.
create table if not exists holding (
    table_name  text not null references holding_table on delete cascade,
    column_name text not null,
    ruling      text not null
        check (ruling in ('fact', 'working', 'own', 'words', 'others', 'confidential', 'search', 'reasons')),
    primary key (table_name, column_name)
);

-- Which members of facts kept as JSON are words: of a column for itself, where the usual ones would not do.
create table if not exists holding_word (
    table_name  text   not null,
    column_name text   not null,
    words       text[] not null,
    digests     text[] not null,
    primary key (table_name, column_name)
);

grant select on holding_table, holding, holding_word to ${runtimeRole};

-- Of facts that are kept as JSON: the words among them.
create or replace function without_words(facts jsonb) returns jsonb
    language sql immutable
as
$$
select case jsonb_typeof(facts)
    when 'object' then coalesce((
        select jsonb_object_agg(key, case
            when key in ('reason', 'explanation', 'words', 'text', 'name', 'note', 'changed') and jsonb_typeof(value) = 'string' then '"(destroyed)"'::jsonb
            else without_words(value) end)
        from jsonb_each(facts)), '{}')
    when 'array' then coalesce((select jsonb_agg(without_words(value) order by place) from jsonb_array_elements(facts) with ordinality e (value, place)), '[]')
    else facts end
$$;

-- The same where it is said which members are words, alone or in lists, and of which it has to be seen whether two are the
-- same: these become digests.
create or replace function without_words(facts jsonb, words text[], digests text[]) returns jsonb
    language sql stable
as
$$
select case jsonb_typeof(facts)
    when 'object' then coalesce((
        select jsonb_object_agg(key, case
            when key = any (digests) and jsonb_typeof(value) = 'string'
                then to_jsonb('(destroyed) ' || left(md5(current_setting('safeguarding.salt') || value::text), 12))
            when key = any (words) and jsonb_typeof(value) = 'string' then '"(destroyed)"'::jsonb
            when key = any (words) and jsonb_typeof(value) = 'array' then coalesce((
                select jsonb_agg(case jsonb_typeof(each) when 'string' then '"(destroyed)"'::jsonb
                                                         else without_words(each, words, digests) end order by place)
                from jsonb_array_elements(value) with ordinality e (each, place)), '[]')
            else without_words(value, words, digests) end)
        from jsonb_each(facts)), '{}')
    when 'array' then coalesce((select jsonb_agg(without_words(value, words, digests) order by place)
                                from jsonb_array_elements(facts) with ordinality e (value, place)), '[]')
    else facts end
$$;

-- The value that takes the place of one that goes. Words become a digest with a salt that is thrown away with the
-- transaction: nobody can read them any more, but that they changed can still be counted.
create or replace function value_after_destruction(of_table regclass, of_column text, ruling text) returns text
    language plpgsql stable
    set search_path from current
as
$$
declare
    kind     text;
    required boolean;
    members  text;
    q        text := quote_ident(of_column);
begin
    select format_type(atttypid, null), attnotnull into kind, required
    from pg_attribute a where attrelid = of_table and attname = of_column and not attisdropped;
    if ruling = 'reasons' then
        select format('%L::text[], %L::text[]', w.words, w.digests) into members
        from holding_word w where w.table_name = of_table::text and w.column_name = of_column;
        if members is not null then
            return case when kind = 'jsonb' then format('without_words(%s, %s)', q, members)
                        else format('without_words(%s::jsonb, %s)::text', q, members) end;
        end if;
        return case when kind = 'jsonb' then format('without_words(%s)', q)
                    else format('without_words(%s::jsonb)::text', q) end;
    end if;
    if not required and (ruling in ('own', 'search') or kind not in ('text', 'text[]', 'jsonb')) then
        return 'null';
    end if;
    return case kind
        when 'text' then format('''(destroyed) '' || left(md5(current_setting(''safeguarding.salt'') || %s), 12)', q)
        when 'text[]' then format('case when %1$s is not null then array_fill(''(destroyed)''::text, array [cardinality(%1$s)]) end', q)
        when 'jsonb' then format('case when jsonb_typeof(%1$s) = ''array'' then ''[]''::jsonb when %1$s is not null then ''{}''::jsonb end', q)
        when 'bytea' then format('case when %s is not null then ''''::bytea end', q)
        else null end;
end
$$;

-- Which rows of a table are about a child alone, or about nobody else whose record is still kept.
create or replace function rows_to_destroy(of_table text) returns text
    language plpgsql stable
    set search_path from current
as
$$
declare
    t          holding_table;
    all_gone   text := '%s @> array [$1] and not exists (select from unnest(%s) other (id) where other.id <> $1'
                       || ' and not exists (select from child k where k.id = other.id and k.destroyed_on is not null))';
    p          holding_table;
begin
    select * into strict t from holding_table where table_name = of_table;
    if t.about_kind = 'child' then
        return format('%I = $1', t.about)
            || case when t.mention is null then '' else format(' or %I = $1', t.mention) end;
    elsif t.about_kind = 'any' then
        return format('%I @> array [$1]', t.about);
    elsif t.about_kind = 'children' then
        return format(all_gone, quote_ident(t.about), quote_ident(t.about));
    end if;
    select * into strict p from holding_table where table_name = t.parent;
    return format('%I in (select parent.%I from %I parent where %s)', t.about, t.parent_key, t.parent,
                  case p.about_kind when 'child' then format('parent.%I = $1', p.about)
                                    else format(all_gone, 'parent.' || quote_ident(p.about), 'parent.' || quote_ident(p.about)) end);
end
$$;


-- The only door through which history is changed: it runs as the owner, for a destruction that two people decided, while
-- nothing hinders it. Figures stay: identifiers, dates, codes and numbers are not touched. One destruction at a time: of two
-- siblings the later has to see that the earlier is gone, or words about both would stay for ever.
create or replace function destroy_record(of_child uuid, decision uuid) returns integer
    language plpgsql
    security definer
    set search_path from current
as
$$
declare
    hindered text[];
    t        holding_table;
    target   text;
    changes  text;
    touched  integer := 0;
    n        integer;
begin
    perform pg_advisory_xact_lock(hashtext('destroy_record'));
    perform from child c where c.id = of_child for update;
    if not exists (select from destruction d where d.id = decision and d.child_id = of_child and d.state = 'APPROVED'
                                               and d.proposed_by <> d.decided_by) then
        raise exception 'no two people have decided on this' using errcode = 'object_not_in_prerequisite_state';
    end if;
    hindered := hindrances_of_destruction(of_child);
    if cardinality(hindered) > 0 then
        raise exception 'hindered: %', hindered using errcode = 'object_not_in_prerequisite_state';
    end if;
    perform set_config('safeguarding.salt', gen_random_uuid()::text, true);
    for t in select * from holding_table where about_kind <> 'nobody'
             order by case about_kind when 'parent' then 0 else 1 end, table_name
    loop
        foreach target in array array [t.table_name, t.table_name || '_history']
        loop
            continue when to_regclass(target) is null;
            if t.gone then
                execute format('delete from %I where %s', target, rows_to_destroy(t.table_name)) using of_child;
            else
                select string_agg(format('%I = %s', h.column_name,
                                         value_after_destruction(t.table_name::regclass, h.column_name, h.ruling)), ', ')
                into changes
                from holding h where h.table_name = t.table_name and h.ruling not in ('fact', 'working');
                continue when changes is null;
                if target = t.table_name and exists (select from pg_attribute where attrelid = target::regclass
                                                                               and attname = 'version' and not attisdropped) then
                    changes := changes || ', version = version + 1';
                end if;
                execute format('update %I set %s where %s', target, changes, rows_to_destroy(t.table_name)) using of_child;
            end if;
            get diagnostics n = row_count;
            touched := touched + n;
        end loop;
    end loop;
    perform set_config('safeguarding.salt', '', true);
    update child set destroyed_on = (recorded_now() at time zone 'Europe/London')::date where id = of_child;
    return touched;
end
$$;

-- The rulings of a service, as R__holdings.sql tells them ---------------------------------------------------------------

create or replace procedure holds(of_table text, title text, about text, fact text default '', working text default '',
                                  own text default '', words text default '', others text default '',
                                  confidential text default '', search text default '', reasons text default '',
                                  mention text default null, person text default null, gone boolean default false)
    language plpgsql
as
$$
declare
    parts text[] := regexp_split_to_array(regexp_replace(about, '\[.*\]', ''), '[>.]');
begin
    insert into holding_table (table_name, title, about, about_kind, parent, parent_key, mention, person, gone)
    values (of_table, title, parts[1],
            case when parts[2] is not null then 'parent' when about like '%[any]' then 'any' when about like '%[]' then 'children' else 'child' end,
            parts[2], case when parts[2] is not null then coalesce(parts[3], 'id') end, mention, person, gone);
    insert into holding (table_name, column_name, ruling)
    select of_table, c, r.ruling
    from (values ('fact', fact), ('working', working), ('own', own), ('words', words), ('others', others),
                 ('confidential', confidential), ('search', search), ('reasons', reasons)) r (ruling, columns),
         regexp_split_to_table(trim(r.columns), '\s+') c
    where c <> '';
end
$$;

create or replace procedure holds_no_child(of_table text, reason text)
    language sql
as
$$
insert into holding_table (table_name, title, about, about_kind, gone) values (of_table, reason, null, 'nobody', false)
$$;

create or replace procedure holds_words(of_table text, of_column text, words text, digests text default '')
    language sql
as
$$
insert into holding_word (table_name, column_name, words, digests)
values (of_table, of_column, coalesce(string_to_array(nullif(words, ''), ' '), '{}'), coalesce(string_to_array(nullif(digests, ''), ' '), '{}'))
$$;
