-- The yearly report of quality assurance (QA50). A row begins with the first word that its manager writes; what was said
-- before stays in the versions. Neither a child nor a member of staff is in it.
create table annual_report (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    year_starts_in integer not null unique,
    commentary     text not null,
    editions       integer not null,
    constraint annual_report_year check (year_starts_in between 1900 and 9998),
    constraint annual_report_editions check (editions >= 0)
);

call keep_versions_of('annual_report');
grant select, insert, update on annual_report to ${runtimeRole};

-- What was published, word for word and number for number: never changed, never taken back.
create table annual_report_edition (
    report_id    uuid not null references annual_report,
    number       integer not null,
    as_at        date not null,
    known_on     date not null,
    published_at timestamptz not null,
    published_by text not null,
    reason       text,
    for_unit     text not null,
    for_public   text not null,
    primary key (report_id, number),
    constraint annual_report_edition_number check (number >= 1),
    constraint annual_report_edition_reason check (number = 1 or reason is not null)
);

grant select, insert on annual_report_edition to ${runtimeRole};
