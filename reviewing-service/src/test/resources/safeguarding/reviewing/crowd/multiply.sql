-- What was told of one child, {told}, once for each of the children {from} to {to}: its rows in every table and every
-- history. The child's own identifiers are made anew, whatever column or text they stand in, and every sixty children have
-- an officer of their own in place of {officer}. The journal is told of every tenth. Triggers do not run, so that earlier
-- versions are copied as they are.
create function pg_temp.rows_about(kept text) returns setof jsonb
    language plpgsql
as
$$
declare
    about text := (select case
                              when kept in ('child', 'child_history') then format('id = %L', '{told}')
                              when a.attname = 'child_id' then format('child_id = %L', '{told}')
                              else format('%L = any (child_ids)', '{told}') end
                   from pg_attribute a
                   where a.attrelid = kept::regclass
                     and (a.attname in ('child_id', 'child_ids') or kept in ('child', 'child_history'))
                   order by a.attname
                   limit 1);
begin
    if about is not null then
        return query execute format('select to_jsonb(r) from %I r where %s', kept, about);
    end if;
end
$$;

create temporary table told as
select c.relname::text as kept, about::text as content
from pg_class c, pg_temp.rows_about(c.relname::text) about
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  and c.relname not in ('access_log', 'break_glass_access', 'partner_look_up', 'idempotent_answer');

do $$
declare
    own record;
begin
    for own in select content::jsonb ->> 'id' as id, row_number() over () as nth
               from (select distinct jsonb_build_object('id', content::jsonb -> 'id')::text as content
                     from told where content::jsonb ? 'id') as ids
    loop
        update told set content = replace(content, own.id, '0190a5c2-' || lpad(to_hex({template} * 4096 + own.nth), 4, '0') || '-7000-8000-@place@');
    end loop;
    update told set content = replace(replace(replace(replace(content, 'area-told', '@area@'), '{reference}', 'crowd-@number@'),
                                              '9990000018', '@nhs@'), '{officer}', '@officer@');
end
$$;

create function pg_temp.officer(i int) returns text immutable language sql
    return '0190a5ff-0000-7000-8000-' || lpad(to_hex(i / 60), 12, '0');

set session_replication_role = replica;

insert into reviewing_officer
select (jsonb_populate_record(o, jsonb_build_object('id', pg_temp.officer(i), 'staff_id', 'CROWD' || i / 60,
                                                    'areas', jsonb_build_array('area-1', 'area-2', 'area-3', 'area-4', 'far-isle')))).*
from reviewing_officer o, generate_series({from}, {to}, 60) i
where o.id = '{officer}'
on conflict do nothing;

do $$
declare
    each    text;
    columns text;
begin
    for each in select distinct kept from told loop
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns
        from pg_attribute where attrelid = each::regclass and attnum > 0 and not attisdropped and attidentity = '';
        execute format('insert into %1$I (%2$s) select %2$s from (select (jsonb_populate_record(null::%1$I, '
            'replace(replace(replace(replace(replace(t.content, ''@place@'', lpad(to_hex(i), 12, ''0'')), ''@area@'', '
            'case when i > {children} - 20 then ''far-isle'' else ''area-'' || (i %% 4 + 1) end), ''@number@'', i::text), '
            '''@nhs@'', lpad(i::text, 10, ''0'')), ''@officer@'', pg_temp.officer(i))::jsonb)).* '
            'from generate_series({from}, {to}, %3$s) i, told t where t.kept = %1$L) copied', each, columns,
            case each when 'event_journal' then 10 else 1 end);
    end loop;
end
$$;

update child set given_names = 'given' || (n % 200), family_name = 'family' || (n * 7919::bigint % 5000),
                 name_keys = array ['s:fml' || (n * 7919::bigint % 5000), 'w:family' || (n * 7919::bigint % 5000), 'w:given' || (n % 200)],
                 holds_from = date '2010-01-01' + n / 10, born_on = date '2008-01-01' + (n * 37 % 6000), team = area || '-team-' || (n % 10), social_worker = 'S' || (n % 400)
from (select id as of, substr(council_child_id, 7)::int as n from child where council_child_id like 'crowd-%') as counted
where id = of and n between {from} and {to};

-- Of what was never changed there is an earlier version as well.
do $$
declare
    each text;
begin
    for each in select distinct t.kept from told t
                where to_regclass(t.kept || '_history') is not null
                  and not exists (select from told other where other.kept = t.kept || '_history')
    loop
        execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, to_jsonb(r) || jsonb_build_object('
            '''recorded_from'', r.recorded_from - interval ''2 days'', ''recorded_to'', r.recorded_from - interval ''1 day''))).* '
            'from %2$I r where not exists (select from %1$I h where h.%3$I = r.%3$I)',
            each || '_history', each, case each when 'child_visibility' then 'child_id' else 'id' end);
    end loop;
end
$$;

set session_replication_role = origin;
drop table told;
