-- What people say, how many were asked, and their words apart from all that has versions.
create table feedback_collection (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    title         text not null,
    source        text not null,
    method        text not null,
    audience      text not null,
    consent_basis text not null,
    opens_on      date not null,
    closed_on     date,
    audit_id      uuid references audit,
    area          text,
    constraint feedback_collection_closes_after_opening check (closed_on >= opens_on)
);

create index feedback_collection_of_audit on feedback_collection (audit_id);
call keep_versions_of('feedback_collection');
grant select, insert, update, delete on feedback_collection to ${runtimeRole};

create table feedback_response (
    id                   uuid primary key,
    version              integer not null,
    recorded_from        timestamptz not null default recorded_now(),
    collection_id        uuid not null references feedback_collection,
    area                 text,
    audit_id             uuid references audit,
    respondent           text not null,
    channel              text not null,
    heard_on             date not null,
    consent              text not null,
    theme_ids            uuid[] not null,
    sentiment            text,
    team                 text,
    consent_withdrawn_on date,
    withdrawn_on         date,
    withdrawal_reason    text
);

create index feedback_response_of_collection on feedback_response (collection_id);
create index feedback_response_of_audit on feedback_response (audit_id);
create index feedback_response_of_themes on feedback_response using gin (theme_ids);
call keep_versions_of('feedback_response');
grant select, insert, update, delete on feedback_response to ${runtimeRole};

-- No versions are kept of words: what is taken out is gone.
create table feedback_words (
    response_id uuid primary key references feedback_response,
    words       text not null
);
grant select, insert, delete on feedback_words to ${runtimeRole};
