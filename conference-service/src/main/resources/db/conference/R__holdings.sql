-- What this service holds: a ruling for every table and every column. HoldingsTest fails for one that has none, and says
-- what to add here. It runs again whenever it is changed, after all other migrations.
--
-- holds(table, title, about, rulings…): about says how a row finds its child.
--   child_id                  a column with one child
--   child_ids[]               a column with several: the row is destroyed with the last of them
--   child_ids[any]            the same, and the row goes with the first of them
--   conference_id>conference  the row of another table that is ruled here; with another key than id: a>table.key
-- The rulings are lists of columns:
--   fact          stays after destruction, is told in a subject access answer (days, codes, counts, marks)
--   working       stays, is not told (identifiers, versions, what only makes the service work)
--   own           goes, is told (the child's own names, numbers, addresses)
--   words         goes, is told once a person has ruled on it, since it may name others (free text)
--   others        goes, is told once a person has ruled on it, since it names others
--   confidential  goes, is told once a person has ruled on it, since it was written in confidence
--   search        goes, is not told (made from the others, or about the answer itself)
--   reasons       JSON of facts with words among them: only the words go
-- mention: a second column that names a child of another record. person: the column that names a related person.
-- gone: whole rows are deleted. History tables follow their table.
--
-- A table about no child has one line at the end, with the reason.

delete from holding_word;
delete from holding;
delete from holding_table;

-- The child -----------------------------------------------------------------------------------------------------------
-- The day of birth and of death stay: figures by age are asked for days that have passed (0762). Staff numbers stay where
-- figures count that they changed.
call holds('child', 'Who the child is', 'id',
    fact => 'holds_from council_code born_on expected_on died_on sex ethnicity disabilities upn_unknown_reason area team
             responsible_council key_worker key_worker_team restricted destroyed_on withdrawn_on',
    working => 'id version recorded_from findings merges',
    own => 'council_child_id given_names family_name known_as nhs_number upn interpreter_language gp_practice school
            safe_contact advocate',
    confidential => 'named_readers restriction_reason',
    search => 'name_keys',
    words => 'withdrawal_reason');
call holds('related_person', 'People around the child', 'child_id', mention => 'linked_child_id', person => 'id',
    fact => 'role parental_responsibility lives_with_child related_from related_to removed_on',
    working => 'id version recorded_from child_id linked_child_id',
    others => 'external_reference given_names family_name date_of_birth phone interpreter_language',
    confidential => 'safe_contact',
    words => 'withdrawal_reason');
call holds('address', 'Addresses', 'child_id', person => 'related_person_id',
    fact => 'kind lived_from lived_to do_not_disclose removed_on',
    working => 'id version recorded_from child_id related_person_id',
    others => 'external_reference',
    confidential => 'address_lines postcode safe_contact',
    words => 'withdrawal_reason');
call holds('child_visibility', 'Which area sees the record', 'child_id',
    fact => 'area restricted sealed', working => 'child_id recorded_from');
call holds('child_named_reader', 'Who may read a restricted record', 'child_id',
    working => 'child_id recorded_from readable_until staff_id');
call holds('child_sealed_reader', 'Who opened a sealed record', 'child_id',
    working => 'child_id recorded_from readable_until staff_id');
call holds('child_agency', 'Agencies involved', 'child_id',
    fact => 'agency involved_from involved_to', working => 'child_id recorded_from');
call holds('census_record', 'What census files told', 'child_id', gone => true,
    fact => 'year', working => 'child_id version recorded_from', words => 'told');

-- Section 47, conferences, plans --------------------------------------------------------------------------------------
call holds('section_47_enquiry', 'Section 47 enquiries', 'child_ids[]',
    fact => 'area strategy_discussion_on other_discussions stage conference_required_on concluded_on end_reason corrected_on withdrawn_on',
    working => 'id version recorded_from child_ids conference_id',
    own => 'external_reference', words => 'end_explanation correction_reason withdrawal_reason');
call holds('conference', 'Conferences', 'child_ids[]',
    fact => 'kind area requested_on notified_on clock_rule clock_starts_on due_on stage starts_at ends_at mode
             booked_late_cause postponed_on postponed_from cancelled_on held_on quorum days_late late_cause chair_reasons breaches
             from_history corrected_on withdrawn_on',
    working => 'id version recorded_from child_ids enquiry_id reconvenes clock_subject chair_id',
    own => 'external_reference venue',
    words => 'postponement_reason cancellation_reason override_reason correction_reason postponed_by cancelled_by withdrawal_reason');
call holds('conference_child_removal', 'Conferences the child was at in error', 'child_id',
    fact => 'removed_on enquiry',
    working => 'id recorded_from conference_id child_id removed_by',
    words => 'reason');
call holds('agency_involvement', 'What agencies did for conferences', 'child_ids[]',
    fact => 'area agency kind direct_contact expected_on invited_on report_received_at report_due_at report_in_time
             report_shared_with_parents attendance attendance_mode opinion accepted_on planned_mode apologies_on report_reminded_on report_overdue_on report_shared_on removed_on',
    working => 'id version recorded_from conference_id child_ids',
    words => 'dissent_reason removed_reason');
call holds('family_participation', 'How the family took part', 'child_ids[]', person => 'person_id',
    fact => 'area participant separately attendance views',
    working => 'id version recorded_from conference_id child_ids person_id',
    words => 'exclusion_reason');
call holds('conference_decision', 'What conferences decided', 'child_id',
    fact => 'area decided_on outcome category follow_up ending_reason new_date dissenting_agencies breaches corrected_on withdrawn_on',
    working => 'id version recorded_from conference_id child_id plan_id',
    words => 'reasons interim_safety_plan correction_reason withdrawal_reason');
call holds('protection_plan', 'Child protection plans', 'child_id',
    fact => 'area started_on initial_category latest_category earlier_plans earlier_plans_elsewhere reviewed_on ended_on
             ending_reason breaches from_history withdrawn_on corrected_on taken_over_by other_conference_on lead_social_worker',
    working => 'id version recorded_from child_id conference_id ended_by',
    words => 'withdrawal_reason correction_reason');
call holds('plan_task', 'Tasks of plans', 'child_id',
    fact => 'area set_on owner_agency due_on completed_on withdrawn_on',
    working => 'id version recorded_from plan_id child_id',
    words => 'objective action owner withdrawal_reason');
call holds('task_progress', 'Progress of tasks', 'child_id',
    fact => 'area noted_on progress withdrawn_on',
    working => 'id version recorded_from task_id plan_id child_id meeting_id', words => 'note withdrawal_reason');
call holds('core_group_member', 'Core groups', 'child_id', person => 'person_id',
    fact => 'area agency joined_on left_on',
    working => 'id version recorded_from plan_id child_id person_id',
    own => 'staff_id', words => 'role');
call holds('core_group_meeting', 'Meetings of core groups', 'child_id',
    fact => 'area held_on from_history corrected_on withdrawn_on', working => 'id version recorded_from plan_id child_id members_present',
    words => 'correction_reason withdrawal_reason');
call holds('statutory_visit', 'Statutory visits', 'child_id',
    fact => 'area visited_on seen seen_alone corrected_on withdrawn_on',
    working => 'id version recorded_from plan_id child_id',
    own => 'visited_by', words => 'not_seen_because correction_reason withdrawal_reason');
call holds('court_proceedings', 'Care proceedings', 'child_ids[]',
    fact => 'area letter_on issued_on ended_on ending final_order due_on conflicts corrected_on withdrawn_on',
    working => 'id version recorded_from child_ids',
    words => 'ending_explanation correction_reason withdrawal_reason',
    reasons => 'extensions hearings');
call holds('deadline', 'What was due', 'child_ids[]',
    fact => 'rule_id kind citation area starts_on due_on sentence state met_on',
    working => 'id version recorded_from aggregate_type aggregate_id child_ids due_soon_on calendar_version rule_set
                withdrawn_why next_step next_at');

-- Quality, complaints, what is held -----------------------------------------------------------------------------------
call holds('flagged_fact', 'What was found wrong with facts', 'child_id',
    fact => 'area kind code rule place flagged_on explained_on',
    working => 'id version recorded_from child_id fact_id',
    words => 'explanation explained_by');
call holds('complaint', 'Complaints about conferences', 'child_ids[]', person => 'person_id',
    fact => 'area made_by about received_on acknowledged_on closed_on closing',
    working => 'id version recorded_from conference_id child_ids person_id',
    words => 'words closing_reason', reasons => 'stages');
call holds('subject_access_request', 'Requests for what is held', 'child_id', person => 'person_id',
    fact => 'area made_by received_on extended_on state answered_on',
    working => 'id version recorded_from child_id person_id rulings',
    words => 'reason extension_reason', search => 'answered_by');
call holds('subject_access_ruling', 'What was ruled on parts of answers', 'child_id',
    fact => 'ruling ruled_on',
    working => 'request_id part version recorded_from child_id',
    search => 'reason ruled_by');
call holds('retention_class', 'How long the record is kept', 'id',
    fact => 'area class basis_on set_on', working => 'id version recorded_from', words => 'reason set_by');
call holds('legal_hold', 'Holds on the record', 'child_id',
    fact => 'area kind placed_on lifted_on',
    working => 'id version recorded_from child_id',
    words => 'reason placed_by lifted_by lifted_reason');
-- Who destroyed a record stays answerable: the staff numbers of the two stay, the words go.
call holds('destruction', 'Destruction of the record', 'child_id',
    fact => 'area state class rule due_on proposed_on decided_on destroyed_on',
    working => 'id version recorded_from child_id proposed_by decided_by destroyed_by',
    words => 'proposal_reason decision_reason');

-- Who looked, who asked, what was sent --------------------------------------------------------------------------------
-- L10: kept as long as the record and longer; who looked is asked for under its own rule, not under this one.
call holds('access_log', 'Who looked at the record', 'child_ids[]',
    fact => 'recorded_at purpose operation result',
    working => 'seq logged_at subject client staff_id agency on_behalf_of reason child_ids correlation_id glass_broken');
call holds('break_glass_access', 'Who opened a restricted record', 'child_id',
    fact => 'purpose opened_at open_until', working => 'id child_id staff_id subject client', confidential => 'reason');
call holds('partner_look_up', 'Look-ups of partner agencies', 'child_id',
    fact => 'looked_on agency purpose operation', working => 'child_id');
call holds('plan_enquiry', 'Questions whether the child is on a plan', 'child_ids[]',
    fact => 'asked_at agency purpose asked_by answer doubt',
    working => 'id reference subject client staff_id on_behalf_of child_ids');
-- Thin: identifiers, dates, codes. It cannot be changed, and figures of other services hang on it.
call holds('event_journal', 'Events', 'child_ids[]',
    working => 'seq xid id aggregate_type aggregate_id aggregate_version event_name schema_version child_ids area occurred_on
                recorded_at actor correlation_id causation_id traceparent data');
call holds('idempotent_answer', 'Answers kept for repeated requests', 'child_ids[any]', gone => true,
    working => 'scope operation id request_hash status location etag content_type child_ids answered_at', search => 'body');

call holds('child_merge', 'Records that are of one child', 'merged_child_id', mention => 'surviving_child_id',
    fact => 'merged_on findings split_on', working => 'id version recorded_from merged_child_id surviving_child_id',
    words => 'reason split_reason');

call holds('birth', 'Births', 'child_id',
    fact => 'born_on expected_before recorded_on corrected_on withdrawn_on',
    working => 'id version recorded_from child_id born_with', words => 'correction_reason withdrawal_reason');

call holds('follow_up', 'What follows without a plan', 'child_id',
    fact => 'area support starts_on recorded_on corrected_on withdrawn_on',
    working => 'id version recorded_from child_id decision_id plan_id', words => 'lead correction_reason withdrawal_reason');

call holds('council_arrangement', 'Other councils', 'child_id',
    fact => 'area side council permanent lived_from lived_to corrected_on withdrawn_on',
    working => 'id version recorded_from child_id', words => 'contact correction_reason withdrawal_reason');

call holds('council_notification', 'Notifications of other councils', 'child_id',
    fact => 'area direction about notified_on withdrawn_on', working => 'id version recorded_from arrangement_id child_id',
    words => 'withdrawal_reason');

call holds('child_circumstances', 'Who works with the child or the family', 'child_id',
    fact => 'area known_on service_kinds service_agencies', working => 'id version recorded_from child_id');

call holds('expected_agency', 'Agencies expected at conferences', 'child_ids[]',
    fact => 'area kind agency direct_contact expected_on because named_by_hand removed_on',
    working => 'id version recorded_from conference_id child_ids rule_ids',
    words => 'added_by added_reason removed_by removed_reason');

call holds('agency_report', 'Reports of agencies', 'child_ids[]',
    fact => 'area agency kind handed_in_at section_codes author_role part_authors part_handed_in_at',
    working => 'id version recorded_from line_id conference_id child_ids about part_sizes part_about',
    words => 'section_texts');

call holds('remote_meeting', 'How to take part from elsewhere', 'child_ids[]',
    fact => 'area', working => 'id version recorded_from conference_id child_ids', confidential => 'video_link telephone access_code');

call holds('invitation_form', 'Web forms of practices', 'child_ids[]',
    fact => 'area agency kind sent_on opened_at replaced_on',
    working => 'id version recorded_from line_id conference_id child_ids usable_until wrong_codes token_digest code_digest
                session_digest');

call holds('conference_minutes', 'Full records of conferences', 'child_ids[]',
    fact => 'area edition recorded_on sent_on', working => 'id version recorded_from conference_id child_ids', words => 'sections');

call holds('minutes_addendum', 'What was added to full records', 'child_ids[]',
    fact => 'area readers added_on',
    working => 'id version recorded_from minutes_id conference_id child_ids section_id correction_id', words => 'wording');

call holds('minutes_correction', 'Corrections asked for in full records', 'child_ids[]', person => 'person_id',
    fact => 'area asked_by agency asked_on outcome concluded_on',
    working => 'id version recorded_from minutes_id conference_id child_ids person_id section_id addendum_id',
    words => 'wording concluded_because');

call holds('withholding', 'What is kept from one person', 'child_id',
    fact => 'area kind field set_on ended_on', working => 'id version recorded_from child_id kept_from subject_id',
    confidential => 'reason ended_because');

call holds('letter', 'Letters', 'child_id', person => 'person_id',
    fact => 'area kind addressee agency easy_read begun_on held_on sent_on sent_by withdrawn_on',
    working => 'id version recorded_from conference_id child_id person_id', words => 'sent_text sent_html withdrawal_reason');

call holds('letter_release', 'Letters to the family after a death', 'child_id',
    fact => 'area released_on released_as withdrawn_on withdrawn_as', working => 'id version recorded_from child_id',
    words => 'reason withdrawal_reason');

call holds('heard_words', 'What the family said, in their words', 'child_id', person => 'person_id',
    fact => 'area speaker gathered gathered_on readers changed_something influence_on corrected_on',
    working => 'id version recorded_from conference_id child_id person_id',
    words => 'wording gathered_by changed_because correction_reason');

call holds('family_meeting', 'Meetings of the chair with the family', 'child_ids[]',
    fact => 'area met_on took_place mode', working => 'id version recorded_from conference_id child_ids present', words => 'note');

-- Stays until the receiver of the feed has purged the child, which it knows by the council's id alone; then the row goes.
call holds('dfe_daily_child', 'What the daily feed of the DfE was sent', 'child_id',
    fact => 'accepted_at held_out',
    working => 'child_id council_child_id digest items receipt');

call holds('told_dual_status', 'On a plan and looked after, as reviewing-service told', 'child_id',
    fact => 'began_on ended_on withdrawn', working => 'id recorded_from child_id plan_id period_id link');

call holds('mother_nhs_number', 'The number of the mother, for CP-IS', 'child_id', gone => true,
    working => 'child_id version recorded_from', others => 'nhs_number');

call holds('cp_is_access_notice', 'Look-ups in health (CP-IS)', 'child_ids[]',
    fact => 'organisation accessed_at received_at acknowledged_at',
    working => 'id version recorded_from message_id child_ids',
    others => 'nhs_number', words => 'organisation_name place looked_up_by acknowledged_by note');

-- What CP-IS answered stands under a number: found by every number that the child, or the mother of an unborn, ever had.
-- The number is told once a person has ruled on it, here and in the notices, since it may be the mother's.
create or replace view numbers_of_child as
select id, regexp_replace(nhs_number, '\D', '', 'g') as nhs_number from child where nhs_number is not null
union all select id, regexp_replace(nhs_number, '\D', '', 'g') from child_history where nhs_number is not null
union all select child_id, regexp_replace(nhs_number, '\D', '', 'g') from mother_nhs_number
union all select child_id, regexp_replace(nhs_number, '\D', '', 'g') from mother_nhs_number_history;
grant select on numbers_of_child to ${runtimeRole};
call holds('numbers_of_child', 'Numbers of the child', 'id', working => '');
call holds('cp_is_record_result', 'What CP-IS answered', 'nhs_number>numbers_of_child.nhs_number', gone => true,
    fact => 'result told_at', others => 'nhs_number');
call holds('cp_is_inactive_number', 'Numbers no longer in use, from CP-IS', 'nhs_number>numbers_of_child.nhs_number',
    gone => true, fact => 'told_at', others => 'nhs_number');

-- About no child ------------------------------------------------------------------------------------------------------
call holds_no_child('chair', 'Chairs are staff of the council, under its rules for staff');
call holds_no_child('drift_rule', 'How the rules of the drift radar are set');
call holds_no_child('organisation', 'Organisations that take part in conferences');
call holds_no_child('expectation_rule', 'Which circumstance expects which agency');
call holds_no_child('dfe_daily_feed', 'How far the daily feed has come');
call holds_no_child('relay_cursor', 'How far the relay has come');
call holds_no_child('relay_parked', 'Events that the broker refuses, by identifier');
call holds_no_child('event_replay', 'Ranges of the journal that are published again');
call holds_no_child('import_job', 'Imports, without their lines');
call holds_no_child('import_record', 'Lines of imports: what they held is erased when they are done; findings name no value');
call holds_no_child('imported_content', 'Digests of what was taken in');
call holds_no_child('inbox_aggregate', 'How far each consumer has come');
call holds_no_child('inbox_event', 'Events that had their effect, by identifier');
call holds_no_child('inbox_parked', 'Aggregates of other services that wait');
call holds_no_child('inbox_waiting', 'Thin events of other services that wait');
call holds_no_child('inbox_discarded', 'Events that were passed over');
call holds_no_child('indicator_target', 'Targets');
call holds_no_child('indicator_comparator', 'Comparators');
call holds_no_child('holding', 'These rulings');
call holds_no_child('holding_table', 'These rulings');
call holds_no_child('holding_word', 'These rulings');

-- What was sent is never overwritten, but goes with the record: through the door that runs as the owner, and no other.
create or replace function keep_sent_minutes() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null
        and (new.sections <> old.sections or new.sent_on is distinct from old.sent_on or new.edition <> old.edition)
        and (current_user <> (select relowner::regrole::text from pg_class where oid = tg_relid)
             or coalesce(current_setting('safeguarding.salt', true), '') = '') then
        raise exception 'minutes that were sent are never overwritten';
    end if;
    return new;
end
$$;
create or replace function keep_sent_letter() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null
        and (new.sent_on is distinct from old.sent_on or new.sent_text is distinct from old.sent_text
             or new.sent_html is distinct from old.sent_html or new.sent_by is distinct from old.sent_by)
        and (current_user <> (select relowner::regrole::text from pg_class where oid = tg_relid)
             or coalesce(current_setting('safeguarding.salt', true), '') = '') then
        raise exception 'a letter that was sent is never overwritten';
    end if;
    return new;
end
$$;
