-- CP-IS: the plan of a child who is not born yet is told under the number of the mother (K1).
create table mother_nhs_number (
    child_id      uuid primary key references child (id),
    version       integer     not null,
    recorded_from timestamptz not null default recorded_now(),
    nhs_number    text        not null
);

create index mother_nhs_number_by_number on mother_nhs_number (nhs_number);
call keep_versions_of('mother_nhs_number');
grant select, insert, update, delete on mother_nhs_number to ${runtimeRole};

-- What became of a record of the last upload (K6); one that is sensitive there is held out (K7).
create table cp_is_record_result (
    nhs_number text primary key,
    result     text        not null check (result ~ '^CP[RF]0[1-7]$'),
    told_at    timestamptz not null
);

grant select, insert, update, delete on cp_is_record_result to ${runtimeRole};

-- Somebody in health looked a child up (K3, message 05). A notice about a number that nobody here has is kept as well.
create table cp_is_access_notice (
    id                uuid primary key,
    version           integer     not null,
    recorded_from     timestamptz not null default recorded_now(),
    message_id        text        not null,
    nhs_number        text        not null,
    child_ids         uuid[]      not null,
    organisation      text        not null,
    organisation_name text,
    place             text,
    looked_up_by      text,
    accessed_at       timestamptz not null,
    received_at       timestamptz not null,
    acknowledged_at   timestamptz,
    acknowledged_by   text,
    note              text,
    constraint cp_is_access_notice_acknowledged_by_somebody check ((acknowledged_at is null) = (acknowledged_by is null))
);

create unique index cp_is_access_notice_once on cp_is_access_notice (message_id);
create index cp_is_access_notice_of_child on cp_is_access_notice using gin (child_ids) with (fastupdate = off);
create index cp_is_access_notice_of_nobody on cp_is_access_notice (id) where child_ids = '{}';
create index cp_is_access_notice_waiting on cp_is_access_notice (id) where acknowledged_at is null;
call keep_versions_of('cp_is_access_notice');
grant select, insert, update, delete on cp_is_access_notice to ${runtimeRole};
