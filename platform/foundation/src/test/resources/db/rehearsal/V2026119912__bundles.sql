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

create table bundle_note
(
    event_id uuid,
    subject  text   not null,
    sequence bigint not null
);
grant select, insert, update, delete on bundle_note to ${runtimeRole};
