-- Import jobs. The lease says which instance works on a job; it ends in real time, and any instance may go on then.
create table import_job
(
    id           uuid primary key,
    version      integer     not null default 1,
    kind         text        not null,
    state        text        not null default 'received'
        check (state in ('received', 'running', 'finished', 'failed', 'cancelled')),
    dry_run      boolean     not null,
    lines        integer     not null default 0,
    client       text        not null,
    submitter    jsonb       not null,
    correlation  text        not null,
    reason       text,
    lease_owner  uuid,
    lease_until  timestamptz,
    received_at  timestamptz not null default clock_timestamp(),
    started_at   timestamptz,
    finished_at  timestamptz
);

create index import_job_open on import_job (received_at) where state in ('received', 'running');
create index import_job_by_age on import_job (received_at desc, id desc);

-- The lines of a job. A payload holds personal data and is erased as soon as its line is done.
create table import_record
(
    job_id       uuid     not null references import_job on delete cascade,
    line         integer  not null,
    outcome      text     not null default 'waiting'
        check (outcome in ('waiting', 'created', 'updated', 'unchanged', 'rejected', 'failed', 'cancelled')),
    payload      text,
    natural_key  bytea,
    content_hash bytea,
    attempts     smallint not null default 0,
    findings     jsonb    not null default '[]',
    done_at      timestamptz,
    primary key (job_id, line),
    check ((payload is not null) = (outcome = 'waiting'))
);

create index import_record_waiting on import_record (job_id, line) where outcome = 'waiting';
create index import_record_by_key on import_record (job_id, natural_key, line) where natural_key is not null;
create index import_record_by_outcome on import_record (job_id, outcome, line);

-- What was last taken under a natural key: the same content again has no effect.
create table imported_content
(
    kind         text        not null,
    natural_key  bytea       not null,
    content_hash bytea       not null,
    job_id       uuid        not null,
    line         integer     not null,
    imported_at  timestamptz not null default clock_timestamp(),
    primary key (kind, natural_key)
);

grant select, insert, update, delete on import_job, import_record, imported_content to ${runtimeRole};
