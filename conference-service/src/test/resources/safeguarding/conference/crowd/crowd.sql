-- A register of so many children, straight into the tables: {children}. Identifiers of conferences, plans, enquiries and
-- deadlines run with time, as those that the service makes; those of children do not. The last twenty children live in
-- an area of their own.
create temporary table told as
select i,
       overlay(overlay(md5('child' || i) placing '8' from 13) placing '8' from 17)::uuid as child_id,
       case when i > {children} - 20 then 'far-isle' else 'area-' || (i % 4 + 1) end as area,
       'given' || (i % 200) as given,
       'family' || (i * 7919::bigint % 5000) as family,
       date '2008-01-01' + (i * 37 % 6000) as born,
       date '2003-01-01' + (i * 4000::bigint / {children})::int as on_day,
       'gp-' || (i % ({children} / 25)) as practice,
       ('0190a5c2-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid as seq_id
from generate_series(1, {children}) i;

create function pg_temp.row_id(kind text, i int) returns uuid immutable language sql
    return ('0190a5' || kind || '-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid;

insert into child (id, version, holds_from, council_code, council_child_id, given_names, family_name, name_keys, born_on,
                   disabilities, nhs_number, area, team, key_worker, restricted, named_readers, findings)
select child_id, 0, on_day, '936', 'crowd-' || i, given, family,
       array ['s:fml' || (i % 5000), 'w:' || family, 'w:' || given], born, '{}', lpad(i::text, 10, '0'), area,
       area || '-team-' || (i % 10), 'S' || (i % 400), i % 500 = 7, case when i % 500 = 7 then '{S1}'::text[] else '{}' end, '{}'
from told;

insert into child_visibility (child_id, area, restricted) select child_id, area, i % 500 = 7 from told;
insert into child_named_reader (child_id, staff_id) select child_id, 'S1' from told where i % 500 = 7;
insert into child_agency (child_id, agency, involved_from) select child_id, practice, on_day from told
union all select child_id, 'police', on_day from told;

insert into section_47_enquiry (id, version, child_ids, area, strategy_discussion_on, other_discussions, stage, concluded_on)
select pg_temp.row_id('d5', i), 0, array [child_id], area, on_day, '{}',
       case when i > {children} - 100 then 'OPEN' else 'CONFERENCE_HELD' end,
       case when i > {children} - 100 then null else on_day + 15 end
from told;

insert into conference (id, version, kind, child_ids, area, requested_on, stage, starts_at, ends_at,
                        mode, held_on, quorum, clock_rule, clock_subject, clock_starts_on, due_on, chair_id,
                        chair_reasons, breaches, from_history)
select pg_temp.row_id('d3', i), 0, case when i % 997 = 0 then 'TRANSFER_IN' when i % 3 = 0 then 'REVIEW' else 'INITIAL' end,
       array [child_id], area, on_day,
       case when i > {children} - 50 then 'REQUESTED' when i > {children} - 100 then 'SCHEDULED' else 'HELD' end,
       case when i > {children} - 50 then null else on_day + interval '10 days 10 hours' end,
       case when i > {children} - 50 then null else on_day + interval '10 days 12 hours' end,
       case when i > {children} - 50 then null else 'IN_PERSON' end,
       case when i > {children} - 100 then null else on_day + 10 end,
       case when i > {children} - 100 then null else 'NOT_RECORDED' end,
       'B1.3', child_id, on_day, on_day + 15,
       case when i > {children} - 100 then null else md5('chair' || i % 20)::uuid end, '{}', '{}', true
from told
;

insert into agency_involvement (id, version, conference_id, child_ids, area, agency, kind, direct_contact, expected_on)
select pg_temp.row_id('d7', i), 0, pg_temp.row_id('d3', i), array [child_id], area, practice, 'GP', true, on_day from told
union all
select pg_temp.row_id('d8', i), 0, pg_temp.row_id('d3', i), array [child_id], area, 'police', 'POLICE', false, on_day from told;

insert into protection_plan (id, version, child_id, area, started_on, initial_category, latest_category, earlier_plans,
                             earlier_plans_elsewhere, reviewed_on, ended_on, breaches, from_history)
select pg_temp.row_id('d4', i), 0, child_id, area, on_day, 'NEGLECT',
       (array ['NEGLECT', 'PHYSICAL', 'SEXUAL', 'EMOTIONAL'])[i % 4 + 1], 0, 0, '{}',
       case when i > {children} - {children} / 100 then null else on_day + 60 end, '{}', true
from told;

insert into conference_decision (id, version, conference_id, child_id, area, decided_on, outcome, category,
                                 plan_id, dissenting_agencies, breaches)
select pg_temp.row_id('d9', i), 0, pg_temp.row_id('d3', i), child_id, area, on_day + 10, 'PLAN_MADE', 'NEGLECT',
       pg_temp.row_id('d4', i), '{}', '{}'
from told;

insert into plan_task (id, version, plan_id, child_id, area, set_on, objective, action, owner, due_on)
select pg_temp.row_id('da', i), 0, pg_temp.row_id('d4', i), child_id, area, on_day, 'x', 'x', 'x', on_day + 90 from told;

insert into related_person (id, version, child_id, role, parental_responsibility, lives_with_child)
select pg_temp.row_id('db', i), 0, child_id, 'MOTHER', true, true from told;

insert into address (id, version, child_id, kind, address_lines, lived_from, do_not_disclose)
select pg_temp.row_id('dc', i), 0, child_id, 'HOME', '{x}', on_day, false from told;

insert into deadline (id, version, rule_id, kind, citation, aggregate_type, aggregate_id, child_ids, area, starts_on,
                      due_on, due_soon_on, rule_set, sentence, state, met_on)
select pg_temp.row_id('d6', i), 0, 'B1.3', 'initial-conference', 'x', 'conference', pg_temp.row_id('d3', i),
       array [child_id], area, on_day, on_day + 15, on_day + 10, 'WT2010', 'x',
       case when i > {children} - 100 then 'OPEN' else 'MET' end, case when i > {children} - 100 then null else on_day + 10 end
from told;

insert into flagged_fact (id, child_id, area, kind, fact_id, code, rule, flagged_on, explanation, explained_by, explained_on)
select pg_temp.row_id('dd', i), child_id, area, 'conference', pg_temp.row_id('d3', i),
       case when i % 3 = 0 then 'held-on-weekend' else 'category-missing' end, case when i % 3 = 0 then '8875' else '8905' end,
       on_day, case when i % 50 = 1 then 'x' end, case when i % 50 = 1 then 'S1' end, case when i % 50 = 1 then on_day end
from told;
insert into deadline (id, version, rule_id, kind, citation, aggregate_type, aggregate_id, child_ids, area, starts_on,
                      due_on, due_soon_on, rule_set, sentence, state, met_on)
select pg_temp.row_id(place, i), 0, rule, kind, 'x', 'plan', pg_temp.row_id('d4', i), array [child_id], area, on_day,
       on_day + days, on_day + days - 3, 'current', 'x', case when i % 4 = 0 then 'MET_LATE' else 'MET' end,
       on_day + days + case when i % 4 = 0 then 5 else 0 end
from told, (values ('e1', 'B1.4', 'first-core-group', 14), ('e2', 'B1.12', 'statutory-visit', 14),
                   ('e3', 'B1.11', 'later-core-group', 56)) as due (place, rule, kind, days);

insert into family_participation (id, version, conference_id, child_ids, area, participant, person_id, separately, attendance)
select pg_temp.row_id('e4', i), 0, pg_temp.row_id('d3', i), array [child_id], area, 'CHILD', child_id, false, 'ATTENDED'
from told where i % 2 = 0;

insert into court_proceedings (id, version, child_ids, area, issued_on, extensions, hearings, ended_on, ending, final_order,
                               due_on, conflicts)
select pg_temp.row_id('e5', i), 0, array [child_id], area, on_day, '[]', '[]', on_day + 150 + i % 60, 'FINAL_ORDER',
       'CARE_ORDER', on_day + 181, '[]'
from told where i % 20 = 0;

-- Each of them has changed once.
do $$
declare kept text; columns text;
begin
    foreach kept in array array ['child', 'conference', 'agency_involvement', 'protection_plan', 'conference_decision',
        'plan_task', 'section_47_enquiry', 'related_person', 'address', 'deadline', 'family_participation',
        'court_proceedings']
    loop
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns
        from pg_attribute where attrelid = kept::regclass and attnum > 0 and not attisdropped and attname <> 'recorded_from';
        execute format('insert into %I (%s, recorded_from, recorded_to) select %s, recorded_from - interval ''2 days'', '
                       'recorded_from - interval ''1 day'' from %I', kept || '_history', columns, columns, kept);
    end loop;
end $$;

insert into event_journal (id, aggregate_type, aggregate_id, aggregate_version, event_name, schema_version, child_ids,
                           area, occurred_on, actor, correlation_id, data)
select uuidv7(), kind, id, 1, kind || '-registered', 1, array [child_id], area, on_day, 'crowd', 'crowd', '{}'
from told, lateral (values ('child', child_id), ('conference', pg_temp.row_id('d3', i)), ('plan', pg_temp.row_id('d4', i)),
                           ('address', pg_temp.row_id('dc', i)), ('related-person', pg_temp.row_id('db', i)))
    as happened (kind, id)
where kind <> 'plan' or i % 10 = 0
order by i;
