-- What is done about findings and recommendations.
create table improvement_action (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    finding_id        uuid references audit_finding,
    recommendation_id uuid references audit_recommendation,
    areas             text[] not null,
    words             text not null,
    owner_role        text not null,
    owner             text,
    area              text,
    team              text,
    evidence_asked    text not null,
    due_on            date not null,
    standing          text not null,
    course            text not null,
    reminders         integer not null,
    constraint improvement_action_of_one check ((finding_id is null) <> (recommendation_id is null))
);

create index improvement_action_of_finding on improvement_action (finding_id);
create index improvement_action_of_recommendation on improvement_action (recommendation_id);
create index improvement_action_of_owner on improvement_action (owner);
call keep_versions_of('improvement_action');
grant select, insert, update, delete on improvement_action to ${runtimeRole};
