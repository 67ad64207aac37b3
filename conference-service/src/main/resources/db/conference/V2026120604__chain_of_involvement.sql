-- The rest of the chain: accepted, reminded, overdue, shared with the family, and no longer expected.
alter table agency_involvement
    add column accepted_on              date,
    add column planned_mode             text,
    add column apologies_on             date,
    add column report_reminded_on       date,
    add column report_overdue_on        date,
    add column report_shared_on         date,
    add column removed_on               date,
    add column removed_reason           text,
    add constraint agency_involvement_removed_for_a_reason check ((removed_on is null) = (removed_reason is null));

call keep_versions_of('agency_involvement');

-- An agency's report in its own words, in sections; one for each line, kept by version.
create table agency_report (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    line_id       uuid not null references agency_involvement (id),
    conference_id uuid not null references conference (id),
    child_ids     uuid[] not null,
    area          text not null,
    agency        text not null,
    kind          text not null,
    about         uuid[] not null,
    handed_in_at  timestamptz not null,
    section_codes text[] not null,
    section_texts text[] not null,
    author_role   text not null,
    constraint agency_report_in_pairs check (cardinality(section_codes) = cardinality(section_texts)),
    constraint agency_report_says_something check (cardinality(section_codes) > 0),
    constraint agency_report_about_somebody check (cardinality(about) > 0)
);

create unique index agency_report_of_line on agency_report (line_id);
call keep_versions_of('agency_report');

-- How to take part from elsewhere.
create table remote_meeting (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    conference_id uuid not null references conference (id),
    child_ids     uuid[] not null,
    area          text not null,
    video_link    text,
    telephone     text,
    access_code   text,
    constraint remote_meeting_somehow check (video_link is not null or telephone is not null)
);

create unique index remote_meeting_of_conference on remote_meeting (conference_id);
call keep_versions_of('remote_meeting');

-- The web form of a practice without a system. Token, code and session are kept as digests only.
create table invitation_form (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    line_id        uuid not null references agency_involvement (id),
    conference_id  uuid not null references conference (id),
    child_ids      uuid[] not null,
    area           text not null,
    agency         text not null,
    kind           text not null,
    token_digest   text not null,
    code_digest    text not null,
    sent_on        date not null,
    usable_until   timestamptz not null,
    wrong_codes    integer not null,
    opened_at      timestamptz,
    session_digest text,
    replaced_on    date
);

create unique index invitation_form_by_token on invitation_form (token_digest);
create unique index invitation_form_usable on invitation_form (line_id) where replaced_on is null;
call keep_versions_of('invitation_form');

grant select, insert, update, delete on agency_report, remote_meeting, invitation_form to ${runtimeRole};
