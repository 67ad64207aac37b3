-- A child as it stands. What a change replaces is kept in child_history.
create table child (
    id                      uuid primary key,
    version                 integer not null,
    recorded_from           timestamptz not null default recorded_now(),
    holds_from              date not null,
    council_code            text not null,
    council_child_id        text not null,
    given_names             text,
    family_name             text,
    known_as                text,
    name_keys               text[] not null,
    born_on                 date,
    died_on                 date,
    sex                     text,
    ethnicity               text,
    mother                  boolean,
    mother_since            date,
    nhs_number              text,
    upn                     text,
    upn_unknown_reason      text,
    unaccompanied           boolean not null,
    unaccompanied_ceased_on date,
    area                    text not null,
    team                    text,
    social_worker           text,
    social_worker_manager   text,
    home_council            text,
    restricted              boolean not null,
    named_readers           text[] not null,
    restriction_reason      text,
    findings                text[] not null,
    withdrawn_on            date,
    withdrawal_reason       text,
    constraint child_death_after_birth check (died_on is null or born_on is null or died_on >= born_on),
    constraint child_unaccompanied_before_it_ceases check (unaccompanied or unaccompanied_ceased_on is null)
);

create unique index child_council_reference on child (council_code, council_child_id);
create index child_by_area on child (area, id);
create index child_by_team on child (team, id) where team is not null;
create index child_by_social_worker on child (social_worker, id) where social_worker is not null;
create index child_by_nhs_number on child (nhs_number) where nhs_number is not null;
create index child_by_birth on child (born_on, id) where born_on is not null;
-- Finding a child by name needs a date of birth as well; where many children share one, the keys narrow it down.
create index child_by_name on child using gin (name_keys);

call keep_versions_of('child');
create index child_history_by_area on child_history (area, id);

grant select, insert, update, delete on child to ${runtimeRole};
