-- A meeting that a history tells of: the later ones are not known, so no next one counts from it.
alter table core_group_meeting add column from_history boolean not null default false;

call keep_versions_of('core_group_meeting');

-- What a core group found about one task of the plan.
create table task_progress (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    plan_id       uuid not null references protection_plan (id),
    child_id      uuid not null,
    area          text not null,
    task_id       uuid not null references plan_task (id),
    meeting_id    uuid not null references core_group_meeting (id),
    noted_on      date not null,
    progress      text not null,
    note          text
);

create index task_progress_of_plan on task_progress (plan_id, noted_on, id);
create index task_progress_of_child on task_progress (child_id);

call keep_versions_of('task_progress');

-- The record of a child, and how its tasks moved, are read from the histories.
create index task_progress_history_of_plan on task_progress_history (plan_id);
create index task_progress_history_of_child on task_progress_history (child_id);
create index plan_task_history_of_plan on plan_task_history (plan_id);
create index core_group_member_of_child on core_group_member (child_id);
create index core_group_member_history_of_child on core_group_member_history (child_id);
create index core_group_meeting_of_child on core_group_meeting (child_id);
create index core_group_meeting_history_of_child on core_group_meeting_history (child_id);

grant select, insert, update, delete on task_progress to ${runtimeRole};
