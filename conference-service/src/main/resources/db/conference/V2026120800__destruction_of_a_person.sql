-- Whether a conference was held about the person, or a plan made, on any of the person's records.
create function had_conference(of_child uuid) returns boolean
    language sql stable
    set search_path from current
as
$$
select exists (select from protection_plan p where p.child_id = any (r.records))
    or exists (select from conference_decision d where d.child_id = any (r.records))
    or (select count(held_on) from conference where child_ids && r.records) > 0
from (select records_of_person(of_child) as records offset 0) r
$$;

-- What hinders the destruction of a child's record, as codes; none when nothing does. It is asked of all records of the
-- person. A hold on a child also holds what stands there about a sibling: a record that one under hold names is not destroyed.
create or replace function hindrances_of_destruction(of_child uuid) returns text[]
    language sql stable
    set search_path from current
as
$$
select array_remove(array [
    case when exists (select from legal_hold h where h.lifted_on is null
                      and (h.child_id = any (r.records)
                           or h.child_id in (
                               select unnest(records_of_person(names.child_id))
                               from (select p.child_id from related_person p where p.linked_child_id = any (r.records)
                                     union select p.child_id from related_person_history p
                                           where p.linked_child_id = any (r.records)) names))) then 'legal-hold' end,
    case when exists (select from protection_plan p
                      where p.child_id = any (r.records) and p.ended_on is null and p.withdrawn_on is null) then 'open-plan' end,
    case when exists (select from (select stage, withdrawn_on from section_47_enquiry where child_ids && r.records offset 0) e
                      where e.withdrawn_on is null and e.stage in ('OPEN', 'CONFERENCE_REQUIRED')) then 'open-section-47-enquiry' end,
    case when exists (select from (select stage from conference where child_ids && r.records offset 0) c
                      where c.stage not in ('HELD', 'CANCELLED')) then 'conference-ahead' end,
    case when exists (select from (select ended_on, withdrawn_on from court_proceedings where child_ids && r.records offset 0) c
                      where c.ended_on is null and c.withdrawn_on is null) then 'running-proceedings' end,
    case when exists (select from subject_access_request s where s.child_id = any (r.records) and s.state <> 'CLOSED')
        then 'open-subject-access-request' end,
    case when exists (select from (select closed_on from complaint where child_ids && r.records offset 0) c
                      where c.closed_on is null) then 'open-complaint' end,
    case when exists (select from retention_class other
                      where other.id = any (r.records) and other.id <> of_child
                        and not exists (select from retention_class own where own.id = of_child and own.class = other.class
                                                                          and own.basis_on is not distinct from other.basis_on))
        then 'kept-otherwise-on-another-record' end], null)
from (select records_of_person(of_child) as records offset 0) r
$$;

create index related_person_history_linked on related_person_history (linked_child_id) where linked_child_id is not null;

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
