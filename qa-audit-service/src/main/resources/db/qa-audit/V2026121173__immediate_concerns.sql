-- Children that audits found at risk.
create table immediate_concern (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    case_audit_id     uuid not null,
    audit_id          uuid not null references audit,
    child_id          uuid not null,
    area              text,
    raised_by         text not null,
    raised_on         date not null,
    found_on          date not null,
    risk              text not null,
    done_at_once      text not null,
    team_manager      text not null,
    service_manager   text not null,
    chair             text,
    iro               text,
    acknowledged_on   date,
    acknowledged_by   text,
    action            text,
    escalated_on      date,
    resolved_on       date,
    evidence          text,
    withdrawn_on      date,
    withdrawal_reason text
);

create index immediate_concern_of_child on immediate_concern (child_id);
create index immediate_concern_of_audit on immediate_concern (audit_id);
create index immediate_concern_of_case on immediate_concern (case_audit_id);
call keep_versions_of('immediate_concern');
grant select, insert, update, delete on immediate_concern to ${runtimeRole};

-- Who chairs the conferences of a child, and who is its reviewing officer, as the other services tell.
create table told_unit_officer (
    id       uuid primary key,
    staff_id text not null
);
grant select, insert, update, delete on told_unit_officer to ${runtimeRole};

create table told_chair (
    conference_id uuid not null,
    child_id      uuid not null,
    chair_id      uuid not null,
    allocated_on  date not null,
    primary key (child_id, conference_id)
);
grant select, insert, update, delete on told_chair to ${runtimeRole};

create table told_iro (
    allocation_id uuid primary key,
    child_id      uuid not null,
    officer_id    uuid,
    since         date not null
);
create index told_iro_of_child on told_iro (child_id);
grant select, insert, update, delete on told_iro to ${runtimeRole};
