-- What somebody of the family said, in their words, and what it changed.
create table heard_words (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    conference_id     uuid not null references conference (id),
    child_id          uuid not null,
    area              text not null,
    speaker           text not null,
    person_id         uuid not null,
    wording           text not null,
    gathered          text not null,
    gathered_by       text not null,
    gathered_on       date not null,
    readers           text not null,
    changed_something boolean,
    changed_because   text,
    influence_on      date,
    corrected_on      date,
    correction_reason text,
    constraint heard_words_influence_whole
        check ((changed_something is null) = (influence_on is null))
);

create index heard_words_at on heard_words (conference_id, id);
create index heard_words_of_child on heard_words (child_id, id);
call keep_versions_of('heard_words');

-- The chair met the family before the conference, or why not.
create table family_meeting (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    conference_id uuid not null references conference (id),
    child_ids     uuid[] not null,
    area          text not null,
    met_on        date not null,
    took_place    boolean not null,
    mode          text,
    present       uuid[] not null,
    note          text,
    constraint family_meeting_mode_when_met check (took_place = (mode is not null))
);

create index family_meeting_before on family_meeting (conference_id, id);
call keep_versions_of('family_meeting');

grant select, insert, update, delete on heard_words, family_meeting to ${runtimeRole};
