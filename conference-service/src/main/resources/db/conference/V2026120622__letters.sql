-- What is kept from one person in everything that is written to them about a child.
create table withholding (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid not null,
    area          text not null,
    kept_from     uuid not null,
    kind          text not null,
    subject_id    uuid,
    field         text,
    reason        text not null,
    set_on        date not null,
    ended_on      date,
    ended_because text,
    constraint withholding_of_one_thing check ((subject_id is null) <> (field is null))
);

create index withholding_of_child on withholding (child_id, id);
call keep_versions_of('withholding');

-- A letter about one child to one recipient. Composed anew each time it is read, until it is sent; then kept as sent.
create table letter (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    conference_id     uuid not null references conference (id),
    child_id          uuid not null,
    area              text not null,
    kind              text not null,
    addressee         text not null,
    person_id         uuid,
    agency            text,
    easy_read         boolean not null,
    begun_on          date not null,
    held_on           date,
    sent_on           date,
    sent_by           text,
    sent_text         text,
    sent_html         text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint letter_to_somebody check ((agency is null) <> (person_id is null)),
    constraint letter_sent_whole check ((sent_on is null) = (sent_text is null) and (sent_on is null) = (sent_html is null)
        and (sent_on is null) = (sent_by is null))
);

create index letter_of_conference on letter (conference_id, id);
create index letter_of_child on letter (child_id, id);
call keep_versions_of('letter');

create function keep_sent_letter() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null
        and (new.sent_on is distinct from old.sent_on or new.sent_text is distinct from old.sent_text
             or new.sent_html is distinct from old.sent_html or new.sent_by is distinct from old.sent_by) then
        raise exception 'a letter that was sent is never overwritten';
    end if;
    return new;
end
$$;
create trigger keep_sent_letter before update on letter for each row execute function keep_sent_letter();

-- A child died: letters to the family go on when a person says so.
create table letter_release (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid not null,
    area          text not null,
    released_on   date not null,
    released_as   text not null,
    reason        text not null
);

create index letter_release_of_child on letter_release (child_id, id);
call keep_versions_of('letter_release');

-- Whose sibling a child is is asked whenever a death becomes known.
create index related_person_linked on related_person (linked_child_id) where linked_child_id is not null;

grant select, insert, update, delete on withholding, letter, letter_release to ${runtimeRole};
