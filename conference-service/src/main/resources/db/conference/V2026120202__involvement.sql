-- One agency's line at one conference.
create table agency_involvement (
    id                         uuid primary key,
    version                    integer not null,
    recorded_from              timestamptz not null default recorded_now(),
    conference_id              uuid not null references conference (id),
    child_ids                  uuid[] not null,
    area                       text not null,
    agency                     text not null,
    kind                       text not null,
    direct_contact             boolean not null,
    expected_on                date not null,
    invited_on                 date,
    report_received_at         timestamptz,
    report_due_at              timestamptz,
    report_in_time             boolean,
    report_shared_with_parents boolean,
    attendance                 text,
    attendance_mode            text,
    opinion                    text,
    dissent_reason             text,
    constraint agency_involvement_dissent_has_reason check ((opinion = 'DISSENTS') = (dissent_reason is not null))
);

create unique index agency_involvement_once on agency_involvement (conference_id, agency, kind);
create index agency_involvement_of_child on agency_involvement using gin (child_ids);
create index agency_involvement_by_agency on agency_involvement (agency, id);

call keep_versions_of('agency_involvement');

-- One person of the family at one conference.
create table family_participation (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    conference_id uuid not null references conference (id),
    child_ids     uuid[] not null,
    area          text not null,
    participant   text not null,
    person_id     uuid,
    separately    boolean not null,
    attendance    text,
    views         text
);

create index family_participation_at on family_participation (conference_id, id);

call keep_versions_of('family_participation');

grant select, insert, update, delete on agency_involvement, family_participation to ${runtimeRole};
