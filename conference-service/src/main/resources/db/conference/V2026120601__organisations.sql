-- Organisations that take part in conferences: practices, schools, forces, trusts. Holds no child.
create table organisation (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    code          text not null,
    name          text not null,
    kinds         text[] not null,
    clients       text[] not null,
    open_from     date not null,
    closed_on     date,
    constraint organisation_has_a_kind check (cardinality(kinds) > 0),
    constraint organisation_closes_after_opening check (closed_on >= open_from)
);

create unique index organisation_code on organisation (code);
create index organisation_of_kind on organisation using gin (kinds);
create index organisation_of_client on organisation using gin (clients);

call keep_versions_of('organisation');

grant select, insert, update, delete on organisation to ${runtimeRole};
