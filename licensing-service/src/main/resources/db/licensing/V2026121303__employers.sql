-- What employers ask to be registered for. The life of each is the licence with the same identifier.
create table employer_registration (
    id               uuid primary key references licence (id),
    version          integer not null,
    recorded_from    timestamptz not null default recorded_now(),
    party_id         uuid not null references party (id),
    work             text not null,
    sites            text not null,
    assessed_on      date,
    parents_told_how text,
    asked_from       date not null,
    asked_to         date not null,
    constraint employer_registration_ends_after_start check (asked_to >= asked_from)
);

create index employer_registration_of_party on employer_registration (party_id);
call keep_versions_of('employer_registration');
grant select, insert, update, delete on employer_registration to ${runtimeRole};
