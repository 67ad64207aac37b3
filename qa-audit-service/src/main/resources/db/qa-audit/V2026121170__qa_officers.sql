-- The register of quality assurance officers.
create table qa_officer (
    id                   uuid primary key,
    version              integer not null,
    recorded_from        timestamptz not null default recorded_now(),
    staff_id             text not null,
    given_names          text not null,
    family_name          text not null,
    areas                text[] not null,
    full_time_percent    integer not null,
    audit_days_per_month integer not null,
    former_teams         text[] not null,
    audits_from          date not null,
    audits_to            date,
    constraint qa_officer_share_of_full_time check (full_time_percent between 1 and 100),
    constraint qa_officer_audit_days check (audit_days_per_month between 0 and 23),
    constraint qa_officer_ends_after_start check (audits_to >= audits_from)
);

create unique index qa_officer_staff_id on qa_officer (staff_id);
call keep_versions_of('qa_officer');
grant select, insert, update, delete on qa_officer to ${runtimeRole};
