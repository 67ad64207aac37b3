-- A sample that was drawn for an audit: what was asked, how, and by what was known then.
create table audit_sample (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    audit_id      uuid not null,
    areas         text[] not null,
    question      text not null,
    design        text not null,
    known_at      timestamptz not null,
    taken_by      timestamptz not null,
    drawn_on      date not null,
    drawn_by      text not null,
    frame_size    integer not null,
    frame_digest  text not null,
    drawn         integer not null,
    constraint audit_sample_not_beyond_its_frame check (drawn <= frame_size)
);
create index audit_sample_of_audit on audit_sample (audit_id, id);
call keep_versions_of('audit_sample');
grant select, insert, update, delete on audit_sample to ${runtimeRole};

-- Among which cases was drawn, each with its place in the order of its stratum. Never changed.
create table audit_sample_frame (
    sample_id uuid    not null references audit_sample (id),
    case_key  text    not null,
    stratum   text    not null,
    place     integer not null,
    primary key (sample_id, case_key)
);
create unique index audit_sample_frame_in_order on audit_sample_frame (sample_id, stratum collate "C", place);
grant select, insert on audit_sample_frame to ${runtimeRole};

-- A drawn case. Who it is, is not kept here.
create table audit_sample_case (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    sample_id     uuid not null references audit_sample (id),
    audit_id      uuid not null,
    case_kind     text not null,
    number        integer not null,
    case_key      text not null,
    stratum       text not null,
    place         integer not null,
    area          text,
    team          text,
    drawn_on      date not null,
    replaces_id   uuid,
    replaced_on   date,
    replacement   text,
    conflicts     text not null,
    constraint audit_sample_case_once unique (sample_id, case_key),
    constraint audit_sample_case_number unique (sample_id, number)
);
create index audit_sample_case_of_audit on audit_sample_case (audit_id, sample_id, number);
call keep_versions_of('audit_sample_case');
grant select, insert, update, delete on audit_sample_case to ${runtimeRole};
