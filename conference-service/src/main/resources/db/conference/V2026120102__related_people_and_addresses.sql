-- People around a child. One row, one aggregate: several people write about one family at once.
create table related_person (
    id                      uuid primary key,
    version                 integer not null,
    recorded_from           timestamptz not null default recorded_now(),
    child_id                uuid not null references child (id),
    external_reference      text,
    given_names             text,
    family_name             text,
    role                    text not null,
    parental_responsibility boolean not null,
    lives_with_child        boolean not null,
    linked_child_id         uuid,
    date_of_birth           date,
    phone                   text,
    safe_contact            text,
    interpreter_language    text,
    related_from            date,
    related_to              date,
    removed_on              date,
    constraint related_person_not_itself check (linked_child_id is null or linked_child_id <> child_id),
    constraint related_person_ends_after_start check (related_to >= related_from)
);

create index related_person_of_child on related_person (child_id, id);
create unique index related_person_reference on related_person (child_id, external_reference)
    where external_reference is not null;
call keep_versions_of('related_person');
grant select, insert, update, delete on related_person to ${runtimeRole};

-- Where a child, or a person around it, lives or lived.
create table address (
    id                 uuid primary key,
    version            integer not null,
    recorded_from      timestamptz not null default recorded_now(),
    child_id           uuid not null references child (id),
    external_reference text,
    related_person_id  uuid references related_person (id),
    kind               text not null,
    address_lines      text[] not null,
    postcode           text,
    lived_from         date not null,
    lived_to           date,
    do_not_disclose    boolean not null,
    safe_contact       text,
    removed_on         date,
    constraint address_ends_after_start check (lived_to >= lived_from)
);

create index address_of_child on address (child_id, id);
create unique index address_reference on address (child_id, external_reference)
    where external_reference is not null;
call keep_versions_of('address');
grant select, insert, update, delete on address to ${runtimeRole};
