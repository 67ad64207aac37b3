-- Who is expected at a conference, once for all its children: worked out from their circumstances, or added by the chair.
create table expected_agency (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    conference_id  uuid not null references conference (id),
    child_ids      uuid[] not null,
    area           text not null,
    kind           text not null,
    agency         text,
    direct_contact boolean not null,
    expected_on    date not null,
    rule_ids       uuid[] not null,
    because        text[] not null,
    added_by       text,
    added_reason   text,
    removed_on     date,
    removed_by     text,
    removed_reason text,
    constraint expected_agency_added_for_a_reason check (added_by is null or added_reason is not null),
    constraint expected_agency_for_a_reason check (added_reason is not null or cardinality(because) > 0),
    constraint expected_agency_removed_for_a_reason check ((removed_on is null) = (removed_reason is null))
);

create unique index expected_agency_once on expected_agency (conference_id, kind, coalesce(agency, ''));

call keep_versions_of('expected_agency');
create index expected_agency_history_at on expected_agency_history (conference_id);

grant select, insert, update, delete on expected_agency to ${runtimeRole};
