-- Which look-ups of partner agencies the key worker was told of: one for each child, agency, purpose, way and civil day.
create table partner_look_up
(
    child_id  uuid not null,
    looked_on date not null,
    agency    text not null,
    purpose   text not null,
    operation text not null,
    primary key (child_id, looked_on, agency, purpose, operation)
);

grant select, insert on partner_look_up to ${runtimeRole};
