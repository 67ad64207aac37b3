-- What was recorded in error is marked with a reason and counts no more; the histories keep what stood there.
alter table core_group_meeting
    add column corrected_on      date,
    add column correction_reason text,
    add column withdrawn_on      date,
    add column withdrawal_reason text;
call keep_versions_of('core_group_meeting');

alter table task_progress
    add column withdrawn_on      date,
    add column withdrawal_reason text;
call keep_versions_of('task_progress');

alter table plan_task
    add column withdrawn_on      date,
    add column withdrawal_reason text;
call keep_versions_of('plan_task');

alter table section_47_enquiry
    add column withdrawn_on      date,
    add column withdrawal_reason text;
call keep_versions_of('section_47_enquiry');

alter table conference
    add column withdrawn_on      date,
    add column withdrawal_reason text,
    add constraint conference_withdrawn_is_over check (withdrawn_on is null or stage = 'CANCELLED');
call keep_versions_of('conference');

alter table related_person
    add column withdrawal_reason text,
    add constraint related_person_withdrawn_is_removed check (withdrawal_reason is null or removed_on is not null);
call keep_versions_of('related_person');

alter table address
    add column withdrawal_reason text,
    add constraint address_withdrawn_is_removed check (withdrawal_reason is null or removed_on is not null);
call keep_versions_of('address');

alter table child
    add column withdrawn_on      date,
    add column withdrawal_reason text;
call keep_versions_of('child');
