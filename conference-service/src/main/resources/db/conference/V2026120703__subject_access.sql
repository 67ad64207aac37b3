-- Requests of people for what this service holds on them (L13), and what was ruled about what names others.
create table subject_access_request (
    id               uuid primary key,
    version          integer     not null,
    recorded_from    timestamptz not null default recorded_now(),
    child_id         uuid        not null references child (id),
    area             text        not null,
    person_id        uuid,
    made_by          text        not null,
    received_on      date        not null,
    reason           text        not null,
    extended_on      date,
    extension_reason text,
    rulings          integer     not null,
    state            text        not null check (state in ('OPEN', 'CLOSED')),
    answered_on      date,
    answered_by      text,
    constraint subject_access_extended_for_a_reason check ((extended_on is null) = (extension_reason is null)),
    constraint subject_access_answered_when_closed check ((state = 'CLOSED') = (answered_on is not null)),
    constraint subject_access_answered_by_somebody check ((answered_by is null) = (answered_on is null))
);

create index subject_access_request_of_child on subject_access_request (child_id, id);
create index subject_access_request_in_area on subject_access_request (area, id);
create index subject_access_request_open on subject_access_request (id) where state = 'OPEN';
call keep_versions_of('subject_access_request');
create index subject_access_request_history_of_child on subject_access_request_history (child_id);

-- One ruling for each part of an answer that may name others or was written in confidence.
create table subject_access_ruling (
    request_id    uuid        not null references subject_access_request (id),
    part          text        not null,
    version       integer     not null default 1,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid        not null,
    ruling        text        not null check (ruling in ('DISCLOSE', 'WITHHOLD')),
    reason        text        not null,
    ruled_by      text        not null,
    ruled_on      date        not null,
    primary key (request_id, part)
);

create index subject_access_ruling_of_child on subject_access_ruling (child_id);
call keep_versions_of('subject_access_ruling');
create index subject_access_ruling_history_of_child on subject_access_ruling_history (child_id);

grant select, insert, update, delete on subject_access_request, subject_access_ruling to ${runtimeRole};
