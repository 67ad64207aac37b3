create table bundle
(
    id       uuid primary key,
    version  integer not null,
    label    text    not null,
    weight   integer not null,
    child_id uuid
);
create unique index bundle_label on bundle (label);
grant select, insert, update, delete on bundle to ${runtimeRole};

-- Effects in the order in which they were had: where a row lies says nothing about that once two connections write.
create table bundle_note
(
    noted    bigint generated always as identity,
    event_id uuid,
    subject  text   not null,
    sequence bigint not null
);
grant select, insert, update, delete on bundle_note to ${runtimeRole};
