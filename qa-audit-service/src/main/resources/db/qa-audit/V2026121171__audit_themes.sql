-- What audits are about, and where each theme comes from.
create table audit_theme (
    id              uuid primary key,
    version         integer not null,
    recorded_from   timestamptz not null default recorded_now(),
    code            text not null,
    title           text not null,
    question        text,
    priority        text not null,
    sources         text not null,
    practice_domain text,
    retired_on      date,
    retired_because text,
    constraint audit_theme_retired_with_reason check ((retired_on is null) = (retired_because is null))
);

create unique index audit_theme_code on audit_theme (code);
call keep_versions_of('audit_theme');
grant select, insert, update, delete on audit_theme to ${runtimeRole};
