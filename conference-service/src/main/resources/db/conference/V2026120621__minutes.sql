-- The full record of a conference that was held. What was sent stays as it was sent: corrections and additions stand beside it.
create table conference_minutes (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    conference_id uuid not null references conference (id),
    child_ids     uuid[] not null,
    area          text not null,
    sections      text not null,
    edition       integer not null,
    recorded_on   date not null,
    sent_on       date,
    constraint conference_minutes_once unique (conference_id)
);

create index conference_minutes_of_child on conference_minutes using gin (child_ids);
call keep_versions_of('conference_minutes');

create table minutes_addendum (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    minutes_id    uuid not null,
    conference_id uuid not null,
    child_ids     uuid[] not null,
    area          text not null,
    section_id    uuid,
    wording       text not null,
    readers       text not null,
    added_on      date not null,
    correction_id uuid
);

create index minutes_addendum_of on minutes_addendum (minutes_id, id);
create unique index minutes_addendum_once on minutes_addendum (correction_id) where correction_id is not null;
call keep_versions_of('minutes_addendum');

create table minutes_correction (
    id              uuid primary key,
    version         integer not null,
    recorded_from   timestamptz not null default recorded_now(),
    minutes_id      uuid not null,
    conference_id   uuid not null,
    child_ids       uuid[] not null,
    area            text not null,
    asked_by        text not null,
    person_id       uuid,
    agency          text,
    section_id      uuid,
    asked_on        date not null,
    wording         text not null,
    outcome         text,
    concluded_on    date,
    concluded_because text,
    addendum_id     uuid,
    constraint minutes_correction_concluded check ((outcome is null) = (concluded_on is null)),
    constraint minutes_correction_accepted_adds check ((outcome = 'ACCEPTED') = (addendum_id is not null) or outcome is null)
);

create index minutes_correction_of on minutes_correction (minutes_id, id);
call keep_versions_of('minutes_correction');

-- What was sent is never overwritten, by whatever way.
create function keep_sent_minutes() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null
        and (new.sections <> old.sections or new.sent_on is distinct from old.sent_on or new.edition <> old.edition) then
        raise exception 'minutes that were sent are never overwritten';
    end if;
    return new;
end
$$;
create trigger keep_sent_minutes before update on conference_minutes for each row execute function keep_sent_minutes();

grant select, insert, update, delete on conference_minutes, minutes_addendum, minutes_correction to ${runtimeRole};
