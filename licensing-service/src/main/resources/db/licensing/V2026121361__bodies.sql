-- What approvals of bodies of persons are asked for, and how they were audited.
create table body_approval (
    id            uuid primary key references licence (id),
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    party_id      uuid not null references party (id),
    council       text not null,
    details       text not null,
    audits        text not null
);

create index body_approval_of on body_approval (party_id);
call keep_versions_of('body_approval');
grant select, insert, update, delete on body_approval to ${runtimeRole};
