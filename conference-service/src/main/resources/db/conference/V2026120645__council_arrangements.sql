-- Children of other councils who live here, and ours who live elsewhere: who is responsible, whom to ring, what was told.
create table council_arrangement (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    child_id          uuid not null references child (id),
    area              text not null,
    side              text not null,
    council           text not null,
    contact           text,
    permanent         boolean not null,
    lived_from        date not null,
    lived_to          date,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint council_arrangement_ends_after_start check (lived_to >= lived_from)
);

create index council_arrangement_of_child on council_arrangement (child_id, lived_from);
create index council_arrangement_in_order on council_arrangement (lived_from, id) where withdrawn_on is null;
call keep_versions_of('council_arrangement');
create index council_arrangement_history_of_child on council_arrangement_history (child_id);

-- What one council told the other.
create table council_notification (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    arrangement_id    uuid not null references council_arrangement (id),
    child_id          uuid not null,
    area              text not null,
    direction         text not null,
    about             text not null,
    notified_on       date not null,
    withdrawn_on      date,
    withdrawal_reason text
);

create index council_notification_of_arrangement on council_notification (arrangement_id, notified_on, id);
create index council_notification_of_child on council_notification (child_id);
call keep_versions_of('council_notification');
create index council_notification_history_of_child on council_notification_history (child_id);

grant select, insert, update, delete on council_arrangement, council_notification to ${runtimeRole};
