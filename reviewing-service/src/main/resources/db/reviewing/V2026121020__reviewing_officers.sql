-- The register of independent reviewing officers.
create table reviewing_officer (
    id                   uuid primary key,
    version              integer not null,
    recorded_from        timestamptz not null default recorded_now(),
    staff_id             text not null,
    given_names          text not null,
    family_name          text not null,
    areas                text[] not null,
    full_time_percent    integer not null,
    social_worker_number text not null,
    registered_from      date not null,
    registered_to        date,
    reviews_from         date not null,
    reviews_to           date,
    managed_teams        text[] not null,
    managed_staff        text[] not null,
    budgets              text[] not null,
    constraint reviewing_officer_share_of_full_time check (full_time_percent between 1 and 100),
    constraint reviewing_officer_registration_ends_after_start check (registered_to >= registered_from),
    constraint reviewing_officer_ends_after_start check (reviews_to >= reviews_from)
);

create unique index reviewing_officer_staff_id on reviewing_officer (staff_id);
call keep_versions_of('reviewing_officer');
grant select, insert, update, delete on reviewing_officer to ${runtimeRole};
