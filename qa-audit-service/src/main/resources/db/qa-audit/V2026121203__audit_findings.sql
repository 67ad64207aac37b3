-- What audits found, and what re-audits came to.
create table audit_finding (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    audit_id          uuid not null references audit,
    theme_id          uuid not null references audit_theme,
    level             text not null,
    area              text,
    team              text,
    areas             text[] not null,
    kind              text not null,
    sentence          text not null,
    cause             text,
    cause_words       text,
    criticality       text not null,
    evidence          text not null,
    grade_scale       text,
    grade             text,
    measure_kind      text,
    measure_question  text,
    measure_words     text,
    measure_target    double precision,
    standing          text not null,
    answered_on       date,
    answered_by       text,
    answer            text,
    re_audits         text not null,
    closed_on         date,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint audit_finding_grade_of_a_scale check ((grade is null) = (grade_scale is null))
);

create index audit_finding_of_audit on audit_finding (audit_id);
create index audit_finding_of_theme on audit_finding (theme_id);
call keep_versions_of('audit_finding');
grant select, insert, update, delete on audit_finding to ${runtimeRole};

-- Training that answers findings, as workforce-service tells of it.
create table told_training (
    training_id     uuid not null,
    finding_id      uuid not null,
    commissioned_on date not null,
    starts_on       date,
    places          integer,
    primary key (training_id, finding_id)
);
create index told_training_of_finding on told_training (finding_id);
grant select, insert, update, delete on told_training to ${runtimeRole};

create table told_training_session (
    event_id    uuid primary key,
    training_id uuid not null,
    finding_id  uuid not null,
    attended_on date not null,
    attended    integer not null
);
create index told_training_session_of_finding on told_training_session (finding_id);
grant select, insert, update, delete on told_training_session to ${runtimeRole};
