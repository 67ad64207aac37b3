-- What hinders the destruction of a child's record, as codes; none when nothing does.
create function hindrances_of_destruction(of_child uuid) returns text[]
    language sql stable
    set search_path from current
as
$$
select array_remove(array [
    case when exists (select from legal_hold h where h.child_id = of_child and h.lifted_on is null) then 'legal-hold' end,
    case when exists (select from protection_plan p where p.child_id = of_child and p.ended_on is null and p.withdrawn_on is null)
        then 'open-plan' end,
    case when exists (select from (select stage, withdrawn_on from section_47_enquiry where child_ids @> array [of_child] offset 0) e
                      where e.withdrawn_on is null and e.stage in ('OPEN', 'CONFERENCE_REQUIRED')) then 'open-section-47-enquiry' end,
    case when exists (select from (select stage from conference where child_ids @> array [of_child] offset 0) c
                      where c.stage not in ('HELD', 'CANCELLED')) then 'conference-ahead' end,
    case when exists (select from (select ended_on from court_proceedings where child_ids @> array [of_child] offset 0) c
                      where c.ended_on is null) then 'running-proceedings' end,
    case when exists (select from subject_access_request r where r.child_id = of_child and r.state <> 'CLOSED')
        then 'open-subject-access-request' end,
    case when exists (select from (select closed_on from complaint where child_ids @> array [of_child] offset 0) c
                      where c.closed_on is null) then 'open-complaint' end], null)
$$;

-- The value that takes the place of one that goes. Words become a digest with a salt that is thrown away with the
-- transaction: nobody can read them any more, but that they changed can still be counted.
create function value_after_destruction(of_table regclass, of_column text, ruling text) returns text
    language plpgsql stable
    set search_path from current
as
$$
declare
    kind     text;
    required boolean;
    q        text := quote_ident(of_column);
begin
    select format_type(atttypid, null), attnotnull into kind, required
    from pg_attribute a where attrelid = of_table and attname = of_column and not attisdropped;
    if ruling = 'reasons' then
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
create function rows_to_destroy(of_table text) returns text
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
-- nothing hinders it. Figures stay: identifiers, dates, codes and numbers are not touched.
create function destroy_record(of_child uuid, decision uuid) returns integer
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

revoke all on function destroy_record(uuid, uuid) from public;
grant execute on function destroy_record(uuid, uuid) to ${runtimeRole};
