-- Agreements with partners, and what was made of them.
create table partner_agreement (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    title         text not null,
    agreed        text not null,
    review_due_on date not null,
    indicator_id  text,
    agency        text,
    signed_on     date not null,
    valid_from    date not null,
    valid_to      date,
    course        text not null,
    ended_on      date,
    ended_because text,
    constraint partner_agreement_ends_after_start check (valid_to >= valid_from),
    constraint partner_agreement_ended_with_reason check ((ended_on is null) = (ended_because is null))
);

call keep_versions_of('partner_agreement');
grant select, insert, update, delete on partner_agreement to ${runtimeRole};
