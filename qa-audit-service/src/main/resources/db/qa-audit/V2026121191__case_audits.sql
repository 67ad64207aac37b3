-- The audits of single cases, one row for each auditor of each case.
create table case_audit (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    audit_id          uuid not null references audit,
    case_id           uuid not null,
    child_id          uuid,
    area              text,
    team              text,
    tool_id           uuid not null,
    tool_version      integer not null,
    auditor           text not null,
    allocated_on      date not null,
    state             text not null,
    started_on        date,
    submitted_on      date,
    judgement         text not null,
    reflections       text not null,
    resolutions       text not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text
);

create unique index case_audit_once_each on case_audit (case_id, auditor) where state <> 'WITHDRAWN';
create index case_audit_of_audit on case_audit (audit_id, case_id);
create index case_audit_of_auditor on case_audit (auditor, id);
create index case_audit_of_child on case_audit (child_id) where child_id is not null;
call keep_versions_of('case_audit');
grant select, insert, update, delete on case_audit to ${runtimeRole};
