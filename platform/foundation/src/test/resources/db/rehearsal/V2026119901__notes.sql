create table note
(
    id            uuid primary key,
    version       integer     not null,
    words         text        not null,
    recorded_from timestamptz not null default recorded_now()
);

grant select, insert, update, delete on note to ${runtimeRole};

call keep_versions_of('note');
