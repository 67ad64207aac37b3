-- A child as it stands. What a change replaces is kept in child_history.
create table child (
    id                   uuid primary key,
    version              integer not null,
    recorded_from        timestamptz not null default recorded_now(),
    holds_from           date not null,
    council_code         text not null,
    council_child_id     text not null,
    given_names          text,
    family_name          text,
    known_as             text,
    name_keys            text[] not null,
    born_on              date,
    expected_on          date,
    died_on              date,
    sex                  text,
    ethnicity            text,
    disabilities         text[] not null,
    nhs_number           text,
    upn                  text,
    upn_unknown_reason   text,
    area                 text not null,
    team                 text,
    key_worker           text,
    key_worker_team      text,
    responsible_council  text,
    interpreter_language text,
    advocate             text,
    gp_practice          text,
    school               text,
    restricted           boolean not null,
    named_readers        text[] not null,
    restriction_reason   text,
    findings             text[] not null,
    constraint child_born_or_expected check (born_on is null or expected_on is null),
    constraint child_death_after_birth check (died_on is null or born_on is null or died_on >= born_on)
);

create unique index child_council_reference on child (council_code, council_child_id);
create index child_by_area on child (area, id);
create index child_by_team on child (team, id) where team is not null;
create index child_by_key_worker on child (key_worker, id) where key_worker is not null;
create index child_by_nhs_number on child (nhs_number) where nhs_number is not null;
create index child_by_birth on child (born_on, id) where born_on is not null;
create index child_by_expected_birth on child (expected_on, id) where expected_on is not null;

call keep_versions_of('child');

grant select, insert, update, delete on child to ${runtimeRole};
