-- The programme of each year, and its audits.
create table audit_programme (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    starts_in     integer not null,
    title         text not null,
    purpose       text,
    agreed_on     date,
    agreed_by     text,
    audits        integer not null,
    constraint audit_programme_of_a_year check (starts_in between 1989 and 2098),
    constraint audit_programme_agreed_by_somebody check ((agreed_on is null) = (agreed_by is null))
);

create unique index audit_programme_year on audit_programme (starts_in);
call keep_versions_of('audit_programme');
grant select, insert, update, delete on audit_programme to ${runtimeRole};

create table audit (
    id                  uuid primary key,
    version             integer not null,
    recorded_from       timestamptz not null default recorded_now(),
    programme_id        uuid not null references audit_programme,
    reference           text not null,
    theme_id            uuid not null references audit_theme,
    title               text not null,
    kind                text not null,
    tool_id             uuid not null,
    tool_version        integer not null,
    areas               text[] not null,
    starts_on           date not null,
    due_on              date not null,
    size                integer not null,
    second_auditors     integer not null,
    hours_per_case      integer not null,
    recurs_every_months integer,
    previous_id         uuid references audit,
    re_audit            boolean not null,
    lead                text,
    standing            text not null,
    began_on            date,
    reported_on         date,
    closed_on           date,
    cancelled_on        date,
    cancelled_because   text,
    constraint audit_ends_after_start check (due_on >= starts_on),
    constraint audit_size check (size between 1 and 1000),
    constraint audit_second_auditors check (second_auditors between 0 and 100),
    constraint audit_hours check (hours_per_case between 1 and 100),
    constraint audit_follows_another check (previous_id <> id)
);

create unique index audit_reference on audit (reference);
create index audit_of_programme on audit (programme_id);
create index audit_of_theme on audit (theme_id);
create index audit_after on audit (previous_id);
call keep_versions_of('audit');
grant select, insert, update, delete on audit to ${runtimeRole};
