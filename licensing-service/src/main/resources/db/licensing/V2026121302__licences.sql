-- Licences of all kinds, from the draft to the end.
create table licence (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    kind           text not null,
    holder_id      uuid not null references party (id),
    child_id       uuid,
    area           text,
    council        text not null,
    previous_id    uuid references licence (id),
    number         text,
    course         text not null,
    submitted_on   date,
    returned_on    date,
    withdrawn_on   date,
    granted_on     date,
    refused_on     date,
    valid_from     date,
    valid_to       date,
    suspended_from date,
    suspended_to   date,
    revoked_from   date,
    rewritten      integer not null,
    successor_id   uuid references licence (id),
    expiry_told_on date,
    constraint licence_ends_after_start check (valid_to >= valid_from),
    constraint licence_granted_has_number check (granted_on is null or number is not null),
    constraint licence_granted_or_refused check (granted_on is null or refused_on is null)
);

create unique index licence_number on licence (number);
create unique index licence_follows_once on licence (previous_id);
create index licence_of_holder on licence (holder_id, kind);
create index licence_of_child on licence (child_id) where child_id is not null;
create index licence_by_end on licence (valid_to) where valid_to is not null;
create index licence_undecided on licence (submitted_on)
    where granted_on is null and refused_on is null and withdrawn_on is null;
call keep_versions_of('licence');
grant select, insert, update, delete on licence to ${runtimeRole};

-- How a licence stands on a day, by the dates of its last decisions.
create function licence_standing(l licence, day date) returns text immutable language sql
    return case
        when l.withdrawn_on is not null then 'withdrawn'
        when l.refused_on is not null then 'refused'
        when l.granted_on is null and l.submitted_on is null then 'draft'
        when l.granted_on is null and l.returned_on is not null then 'returned'
        when l.granted_on is null then 'submitted'
        when l.revoked_from <= day then 'revoked'
        when l.valid_to < day then 'expired'
        when l.suspended_from <= day and (l.suspended_to is null or l.suspended_to >= day) then 'suspended'
        when l.valid_from > day then 'granted'
        else 'in-force'
    end;
grant execute on function licence_standing(licence, date) to ${runtimeRole};
