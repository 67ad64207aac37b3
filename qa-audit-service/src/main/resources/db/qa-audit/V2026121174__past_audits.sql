-- Cases of audits of before this service. Who they were is not kept.
create table past_case (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    audit_id      uuid not null references audit,
    number        integer not null,
    area          text,
    team          text,
    grade_scale   text not null,
    grade         text not null,
    graded_on     date not null,
    score         double precision,
    constraint past_case_score check (score between 0 and 100)
);

create unique index past_case_number on past_case (audit_id, number);
call keep_versions_of('past_case');
grant select, insert, update, delete on past_case to ${runtimeRole};
