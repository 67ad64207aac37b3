-- What counts of cases that several auditors audited.
create table case_moderation (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    audit_id          uuid not null references audit,
    case_id           uuid not null,
    area              text,
    moderated_by      text not null,
    moderated_on      date not null,
    settlement        text not null,
    corrected_on      date,
    correction_reason text
);

create unique index case_moderation_once on case_moderation (case_id);
create index case_moderation_of_audit on case_moderation (audit_id);
call keep_versions_of('case_moderation');
grant select, insert, update, delete on case_moderation to ${runtimeRole};
