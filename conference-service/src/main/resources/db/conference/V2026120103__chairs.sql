-- The register of conference chairs.
create table chair (
    id                    uuid primary key,
    version               integer not null,
    recorded_from         timestamptz not null default recorded_now(),
    staff_id              text not null,
    given_names           text not null,
    family_name           text not null,
    areas                 text[] not null,
    conferences_per_month integer not null,
    social_worker_number  text not null,
    registered_from       date not null,
    registered_to         date,
    chairs_from           date not null,
    chairs_to             date,
    managed_teams         text[] not null,
    managed_staff         text[] not null,
    constraint chair_capacity check (conferences_per_month between 0 and 200),
    constraint chair_registration_ends_after_start check (registered_to >= registered_from),
    constraint chair_ends_after_start check (chairs_to >= chairs_from)
);

create unique index chair_staff_id on chair (staff_id);
call keep_versions_of('chair');
grant select, insert, update, delete on chair to ${runtimeRole};
