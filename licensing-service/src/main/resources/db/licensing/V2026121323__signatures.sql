-- Who is asked to sign what was handed in for a child, and what was answered.
create table signature_request (
    id                  uuid primary key,
    version             integer not null,
    recorded_from       timestamptz not null default recorded_now(),
    licence_id          uuid not null references licence (id),
    child_id            uuid not null references licensed_child (id),
    area                text not null,
    signing             text not null,
    asked_on            date not null,
    link_signatory_id   uuid,
    token_digest        text,
    usable_until        timestamptz,
    consents            boolean,
    answer_reason       text,
    answered_on         date,
    means               text,
    answer_signatory_id uuid,
    evidence            text,
    answer_recorded_by  text,
    closed_on           date,
    constraint signature_link_whole check ((token_digest is null) = (link_signatory_id is null)),
    constraint signature_answer_whole check ((consents is null) = (answered_on is null)),
    constraint signature_paper_has_evidence check (means is distinct from 'PAPER' or evidence is not null),
    constraint signature_no_has_reason check (consents is not false or answer_reason is not null)
);

create unique index signature_request_by_link on signature_request (token_digest) where token_digest is not null;
create unique index signature_request_standing on signature_request (licence_id, signing) where closed_on is null;
create index signature_request_of_child on signature_request (child_id);
call keep_versions_of('signature_request');
grant select, insert, update, delete on signature_request to ${runtimeRole};
