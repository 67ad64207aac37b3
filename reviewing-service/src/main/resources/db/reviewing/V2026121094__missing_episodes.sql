-- A child was missing from care, or away without authorisation.
create table missing_episode (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    kind              text not null,
    started_on        date not null,
    ended_on          date,
    interview_offered boolean,
    interview_accepted boolean,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint missing_episode_in_order check (ended_on is null or ended_on >= started_on),
    constraint missing_episode_interview_after_return check (ended_on is not null or (interview_offered is null and interview_accepted is null))
);

create index missing_episode_of_child on missing_episode (child_id, started_on, id);
create index missing_episode_of_period on missing_episode (period_id, id);
call keep_versions_of('missing_episode');
create index missing_episode_history_of_child on missing_episode_history (child_id, id);
grant select, insert, update, delete on missing_episode to ${runtimeRole};
