-- Complaints about conferences, with their stages; the stages are kept as JSON in one column, so that each version of a
-- complaint holds all of them.
create table complaint (
    id              uuid primary key,
    version         integer     not null,
    recorded_from   timestamptz not null default recorded_now(),
    conference_id   uuid        not null references conference (id),
    child_ids       uuid[]      not null,
    area            text        not null,
    made_by         text        not null,
    person_id       uuid,
    about           text        not null,
    received_on     date        not null,
    words           text        not null,
    acknowledged_on date,
    stages          text        not null,
    closed_on       date,
    closing         text,
    closing_reason  text,
    constraint complaint_has_children check (cardinality(child_ids) > 0),
    constraint complaint_closed_somehow check ((closed_on is null) = (closing is null))
);

create index complaint_of_child on complaint using gin (child_ids) with (fastupdate = off);
create index complaint_about_conference on complaint (conference_id, id);
create index complaint_in_area on complaint (area, id);
create index complaint_open on complaint (id) where closed_on is null;
call keep_versions_of('complaint');
create index complaint_history_of_child on complaint_history using gin (child_ids);

grant select, insert, update, delete on complaint to ${runtimeRole};
