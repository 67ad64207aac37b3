-- Answers to creating requests, each stored in the transaction of its effect and kept for seven days of real time.
create table idempotent_answer
(
    scope        bytea primary key,
    operation    text        not null,
    id           uuid        not null,
    request_hash bytea       not null,
    status       smallint    not null check (status between 200 and 299),
    location     text,
    etag         text,
    content_type text,
    body         text,
    child_ids    uuid[]      not null,
    answered_at  timestamptz not null default clock_timestamp()
);

create index idempotent_answer_by_age on idempotent_answer (answered_at);

grant select, insert, delete on idempotent_answer to ${runtimeRole};
