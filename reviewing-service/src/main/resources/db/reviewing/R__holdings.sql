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
-- The day of birth and of death stay: figures by age are asked for days that have passed (0762). Staff numbers of who holds
-- the case stay where figures count that they changed.
call holds('child', 'Who the child is', 'id',
    fact => 'holds_from council_code born_on died_on sex ethnicity mother mother_since upn_unknown_reason unaccompanied
             unaccompanied_ceased_on area team social_worker social_worker_manager home_council restricted destroyed_on withdrawn_on',
    working => 'id version recorded_from findings',
    own => 'council_child_id given_names family_name known_as nhs_number upn',
    confidential => 'named_readers restriction_reason',
    search => 'name_keys',
    words => 'withdrawal_reason');
call holds('sibling_tie', 'Who is a sibling', 'first_child_id', mention => 'second_child_id',
    fact => 'area withdrawn_on', working => 'id version recorded_from first_child_id second_child_id',
    words => 'withdrawal_reason');
call holds('child_visibility', 'Which area sees the record', 'child_id',
    fact => 'area restricted sealed', working => 'child_id recorded_from');
call holds('child_named_reader', 'Who may read a restricted record', 'child_id',
    working => 'child_id recorded_from readable_until staff_id');
call holds('child_sealed_reader', 'Who opened a sealed record', 'child_id',
    working => 'child_id recorded_from readable_until staff_id');
call holds('child_agency', 'Agencies involved', 'child_id',
    fact => 'agency involved_from involved_to', working => 'child_id recorded_from');

-- Care ----------------------------------------------------------------------------------------------------------------
-- The codes of episodes stay; where the child lived goes, and of the carer stays whether two are the same.
call holds('period_of_care', 'Periods of care', 'child_id',
    fact => 'area started_on ended_on legal_status stays corrected_on withdrawn_on',
    working => 'id version recorded_from child_id',
    reasons => 'episodes', words => 'correction_reason withdrawal_reason');
call holds_words('period_of_care', 'episodes', 'homePostcode postcode', 'carer');
call holds('iro_allocation', 'Who was the reviewing officer', 'child_id',
    fact => 'area started_on ended_on officer_id officers covers corrected_on withdrawn_on',
    working => 'id version recorded_from period_id child_id',
    reasons => 'terms', words => 'correction_reason withdrawal_reason');
call holds_words('iro_allocation', 'terms', 'because apartFromSiblings reason openMatters');
call holds('looked_after_visit', 'Statutory visits', 'child_id',
    fact => 'area visited_on seen seen_alone corrected_on withdrawn_on',
    working => 'id version recorded_from period_id child_id',
    words => 'visited_by not_seen_because not_alone_because correction_reason withdrawal_reason');
call holds('visit_request', 'Visits that were asked for', 'child_id',
    fact => 'area asked_on asked_by withdrawn_on', working => 'id version recorded_from period_id child_id',
    words => 'withdrawal_reason');
call holds('care_plan', 'Care plans', 'child_id',
    fact => 'area started_on ended_on withdrawn_on', working => 'id version recorded_from period_id child_id',
    reasons => 'elements permanence lines', words => 'withdrawal_reason');
call holds_words('care_plan', 'elements', 'reference summary reason');
call holds_words('care_plan', 'permanence', 'reason');
call holds_words('care_plan', 'lines', 'reason');

-- Reviews -------------------------------------------------------------------------------------------------------------
call holds('review_chain', 'Reviews of a period of care', 'child_id',
    fact => 'area started_on ended_on withdrawn_on', working => 'id version recorded_from period_id child_id',
    reasons => 'calls exemptions', words => 'withdrawal_reason');
call holds_words('review_chain', 'calls', 'reason');
call holds_words('review_chain', 'exemptions', 'reason');
call holds('looked_after_review', 'Reviews', 'child_id',
    fact => 'area stage starts_at opened_on finished_on meeting cancelled_on corrected_on withdrawn_on',
    working => 'id version recorded_from chain_id period_id child_id',
    reasons => 'adjournments', words => 'cancellation_reason correction_reason withdrawal_reason');
call holds_words('looked_after_review', 'adjournments', 'reason');
call holds('review_participation', 'Who took part in reviews', 'child_id',
    fact => 'area social_work_report_on care_plan_on corrected_on',
    working => 'id version recorded_from review_id child_id',
    reasons => 'told', words => 'correction_reason');
call holds_words('review_participation', 'told', 'person words');
call holds('review_consultation', 'Who was asked before reviews', 'child_id',
    fact => 'area party asked_on answered_on answered_how corrected_on withdrawn_on',
    working => 'id version recorded_from review_id child_id',
    others => 'person asked_by', words => 'answer correction_reason withdrawal_reason');
call holds('childs_words', 'What the child said', 'child_id',
    fact => 'area gathered gathered_on readers changed_something influence_on corrected_on withdrawn_on',
    working => 'id version recorded_from review_id child_id',
    words => 'wording gathered_by changed_because changed_in_plain_words correction_reason withdrawal_reason');
call holds('review_decision', 'Decisions and recommendations', 'child_id',
    fact => 'area kind due_on done_on plainly_done_by corrected_on withdrawn_on',
    working => 'id version recorded_from review_id chain_id child_id',
    words => 'wording owner outcome in_plain_words correction_reason withdrawal_reason');
call holds('review_record', 'Records of reviews', 'child_id',
    fact => 'area sent_on received_on objected_on objection_settled_on objection_outcome written_on distributed_on agreed_on
             agreed_how summary_given_on summary_given_how corrected_on',
    working => 'id version recorded_from review_id child_id',
    words => 'objected_by objection correction_reason');
call holds('iro_contact', 'What the reviewing officer did', 'child_id',
    fact => 'area kind made_on made_by midway_outcome corrected_on withdrawn_on',
    working => 'id version recorded_from chain_id child_id',
    words => 'note correction_reason withdrawal_reason');

-- Challenges ----------------------------------------------------------------------------------------------------------
-- What the lawyer said was said in confidence; it stands in the course.
call holds('iro_challenge', 'Challenges', 'child_id',
    fact => 'area raised_by raised_on formal_since resolved_on corrected_on withdrawn_on',
    working => 'id version recorded_from period_id child_id',
    reasons => 'course', words => 'correction_reason withdrawal_reason');
call holds_words('iro_challenge', 'course', 'concern with result addressedTo reason from summary note');
call holds('challenge_answer', 'Answers of managers', 'child_id',
    fact => 'area answered_by level answered_on answer_position corrected_on withdrawn_on',
    working => 'id version recorded_from challenge_id child_id',
    words => 'words correction_reason withdrawal_reason');

-- What conference-service told: identifiers, days, codes, links ---------------------------------------------------------
call holds('dual_status', 'Protection plan and care at once', 'child_id', mention => 'plan_child_id',
    fact => 'area began_on ended_on withdrawn_on',
    working => 'id version recorded_from child_id period_id plan_id plan_child_id plan_link');
call holds('told_plan', 'Child protection plans', 'child_id',
    fact => 'started_on ended_on withdrawn', working => 'id recorded_from child_id link');
call holds('told_review_conference', 'Review conferences', 'child_ids[]',
    fact => 'booked_on', working => 'id recorded_from child_ids link');
call holds('told_merge', 'Records that are of one person', 'child_id', working => 'merge_id child_id stands survives recorded_from');
call holds('court_line', 'Care proceedings', 'child_ids[]',
    fact => 'area letter_on issued_on due_on ended_on ending final_order extensions hearings withdrawn_on',
    working => 'id version recorded_from child_ids link');

-- What is counted and given out ---------------------------------------------------------------------------------------------
call holds('judged_review', 'Reviews beside their last days', 'child_id',
    fact => 'number area rule_id due_on opened_on finish_by finished_on adjourned_once',
    working => 'recorded_from chain_id period_id child_id');
call holds('missing_episode', 'When the child was missing', 'child_id',
    fact => 'area kind started_on ended_on interview_offered interview_accepted corrected_on withdrawn_on',
    working => 'id version recorded_from period_id child_id', words => 'correction_reason withdrawal_reason');
call holds('case_holding', 'Who held the case', 'child_id',
    fact => 'area social_worker team held_from held_until change_code corrected_on withdrawn_on',
    working => 'id version recorded_from period_id child_id', others => 'registration',
    words => 'correction_reason withdrawal_reason');
call holds('health_record', 'What was done for the health of the child', 'child_id', gone => true,
    fact => 'area corrected_on withdrawn_on', working => 'id version recorded_from period_id child_id',
    own => 'kind told_on up_to_date score no_score_because intervention_received intervention_offered',
    words => 'correction_reason withdrawal_reason');
call holds('health_year', 'What was answered about the health of the child for a year', 'child_id', gone => true,
    fact => 'area corrected_on withdrawn_on', working => 'id version recorded_from period_id child_id',
    own => 'return_year convicted health_check immunisations dental_check health_assessment substance_misuse
            intervention_received intervention_offered score no_score_because',
    words => 'correction_reason withdrawal_reason');
call holds('former_permanence', 'From which permanent home the child came', 'child_id',
    fact => 'area kind council ordered_on corrected_on withdrawn_on',
    working => 'id version recorded_from period_id child_id', words => 'correction_reason withdrawal_reason');
call holds('ssda903_record', 'What the return of a year told, word for word', 'child_id', gone => true,
    fact => 'year', working => 'child_id version recorded_from', own => 'told');

-- What CP-IS answered stands under a number: found by every number that the child ever had.
create or replace view numbers_of_child as
select id, regexp_replace(nhs_number, '\D', '', 'g') as nhs_number from child where nhs_number is not null
union all select id, regexp_replace(nhs_number, '\D', '', 'g') from child_history where nhs_number is not null;
grant select on numbers_of_child to ${runtimeRole};
call holds('numbers_of_child', 'Numbers of the child', 'id', working => '');
call holds('cp_is_record_result', 'What CP-IS answered', 'nhs_number>numbers_of_child.nhs_number', gone => true,
    fact => 'result told_at', own => 'nhs_number');
call holds('cp_is_inactive_number', 'Numbers no longer in use, from CP-IS', 'nhs_number>numbers_of_child.nhs_number',
    gone => true, fact => 'told_at', own => 'nhs_number');

-- Adoption and keeping --------------------------------------------------------------------------------------------------
call holds('adoption_seal', 'Seals of the birth record', 'child_id',
    fact => 'area ordered_on sealed_on lifted_on', working => 'id version recorded_from child_id');
call holds('sealed_record_opening', 'Who opened the sealed record', 'child_id',
    fact => 'staff_id ground opened_at open_until', working => 'id version child_id', words => 'reason');
call holds('retention_class', 'How long the record is kept', 'id',
    fact => 'area class basis_on set_on', working => 'id version recorded_from', words => 'reason set_by');
call holds('legal_hold', 'Holds on the record', 'child_id',
    fact => 'area kind placed_on lifted_on',
    working => 'id version recorded_from child_id',
    words => 'reason placed_by lifted_by lifted_reason');
call holds('destruction', 'Destruction of the record', 'child_id',
    fact => 'area state class rule due_on proposed_on decided_on destroyed_on',
    working => 'id version recorded_from child_id proposed_by decided_by destroyed_by',
    words => 'proposal_reason decision_reason');

-- What every service has --------------------------------------------------------------------------------------------------
call holds('deadline', 'What was due', 'child_ids[]',
    fact => 'rule_id kind citation area starts_on due_on sentence state met_on',
    working => 'id version recorded_from aggregate_type aggregate_id child_ids due_soon_on calendar_version rule_set
                withdrawn_why next_step next_at');
call holds('access_log', 'Who looked at the record', 'child_ids[]',
    fact => 'recorded_at purpose operation result',
    working => 'seq logged_at subject client staff_id agency on_behalf_of reason child_ids correlation_id glass_broken');
call holds('break_glass_access', 'Who opened a restricted record', 'child_id',
    fact => 'purpose opened_at open_until', working => 'id child_id staff_id subject client', confidential => 'reason');
call holds('partner_look_up', 'Look-ups of partner agencies', 'child_id',
    fact => 'looked_on agency purpose operation', working => 'child_id');
call holds('event_journal', 'Events', 'child_ids[]',
    working => 'seq xid id aggregate_type aggregate_id aggregate_version event_name schema_version child_ids area occurred_on
                recorded_at actor correlation_id causation_id traceparent data');
call holds('idempotent_answer', 'Answers kept for repeated requests', 'child_ids[any]', gone => true,
    working => 'scope operation id request_hash status location etag content_type child_ids answered_at', search => 'body');

-- About no child --------------------------------------------------------------------------------------------------------
call holds_no_child('reviewing_officer', 'Reviewing officers are staff of the council, under its rules for staff');
call holds_no_child('iro_daily_digest', 'How much stood on the desk of an officer on a morning: numbers that name no child');
call holds_no_child('iro_digest_morning', 'The mornings whose digests are made');
call holds_no_child('permanence_drift_rule', 'How the rules of drift in permanence are set');
call holds_no_child('annual_report', 'What the manager of the reviewing officers says of a year; no child is named');
call holds_no_child('annual_report_edition', 'Published yearly reports: figures and what was said beside them');
call holds_no_child('told_limit', 'By when something is due in conference-service, by identifier');
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
