create table parcel
(
    id      uuid primary key,
    version integer not null,
    label   text    not null,
    opened  boolean not null default false
);

grant select, insert, update, delete on parcel to ${runtimeRole};
