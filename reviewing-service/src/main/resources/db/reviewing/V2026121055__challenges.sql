-- An IRO's challenge; each row holds how it went. The days by which it is found stand in columns as well.
create table iro_challenge (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    raised_by         text not null,
    raised_on         date not null,
    formal_since      date,
    resolved_on       date,
    course            text not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint iro_challenge_formal_after_it_is_raised check (formal_since is null or formal_since >= raised_on),
    constraint iro_challenge_resolved_after_it_is_raised check (resolved_on is null or resolved_on >= raised_on)
);

create index iro_challenge_of_period on iro_challenge (period_id, id);
create index iro_challenge_of_child on iro_challenge (child_id, id);
create index iro_challenge_open on iro_challenge (id) where resolved_on is null and withdrawn_on is null;

call keep_versions_of('iro_challenge');
create index iro_challenge_history_of_period on iro_challenge_history (period_id, id);
create index iro_challenge_history_of_child on iro_challenge_history (child_id, id);
grant select, insert, update, delete on iro_challenge to ${runtimeRole};

-- What one manager answered.
create table challenge_answer (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    challenge_id      uuid not null references iro_challenge (id),
    child_id          uuid not null,
    area              text not null,
    answered_by       text not null,
    level             text,
    answered_on       date not null,
    answer_position   text not null,
    words             text not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text
);

create index challenge_answer_to_challenge on challenge_answer (challenge_id, answered_on, id);
create index challenge_answer_of_child on challenge_answer (child_id, id);

call keep_versions_of('challenge_answer');
create index challenge_answer_history_to_challenge on challenge_answer_history (challenge_id, id);
create index challenge_answer_history_of_child on challenge_answer_history (child_id, id);
grant select, insert, update, delete on challenge_answer to ${runtimeRole};
