-- Numbers of which CP-IS says that they are no longer in use (K5, message 06): what is told under one reaches nobody.
create table cp_is_inactive_number (
    nhs_number text primary key,
    told_at    timestamptz not null
);

grant select, insert, update, delete on cp_is_inactive_number to ${runtimeRole};
