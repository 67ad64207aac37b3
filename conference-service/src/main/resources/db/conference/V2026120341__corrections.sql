-- What was recorded wrongly is corrected or withdrawn with a reason, never erased; the histories keep what stood there.
alter table conference
    add column postponed_by      text,
    add column cancelled_by      text,
    add column corrected_on      date,
    add column correction_reason text;

call keep_versions_of('conference');

-- B1.8: a plan that another council has taken over names it and the day of its conference.
alter table protection_plan
    add column withdrawn_on        date,
    add column withdrawal_reason   text,
    add column corrected_on        date,
    add column correction_reason   text,
    add column taken_over_by       text,
    add column other_conference_on date;

drop index protection_plan_one_open;
create unique index protection_plan_one_open on protection_plan (child_id)
    where ended_on is null and withdrawn_on is null;

call keep_versions_of('protection_plan');

alter table conference_decision
    add column corrected_on      date,
    add column correction_reason text,
    add column withdrawn_on      date,
    add column withdrawal_reason text;

drop index conference_decision_once;
create unique index conference_decision_once on conference_decision (conference_id, child_id)
    where withdrawn_on is null;
create index conference_decision_about_plan on conference_decision (plan_id, decided_on) where plan_id is not null;

call keep_versions_of('conference_decision');

-- B2.7: the chair can exclude somebody of the family, with a reason.
alter table family_participation add column exclusion_reason text;
create index family_participation_of_child on family_participation using gin (child_ids);

call keep_versions_of('family_participation');
