-- A decision or recommendation of a review, tracked until it is done.
create table review_decision (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    review_id         uuid not null,
    chain_id          uuid not null,
    child_id          uuid not null,
    area              text not null,
    kind              text not null,
    wording           text not null,
    owner             text not null,
    due_on            date not null,
    done_on           date,
    outcome           text,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text
);

create index review_decision_of_review on review_decision (review_id, id);
create index review_decision_of_child on review_decision (child_id, id);
create index review_decision_open on review_decision (due_on, id) where done_on is null and withdrawn_on is null;
call keep_versions_of('review_decision');
create index review_decision_history_of_child on review_decision_history (child_id, id);
grant select, insert, update, delete on review_decision to ${runtimeRole};

-- How the decisions of a review reached the managers, and its full record; one row for each review, opened with it.
create table review_record (
    id                   uuid primary key,
    version              integer not null,
    recorded_from        timestamptz not null default recorded_now(),
    review_id            uuid not null,
    child_id             uuid not null,
    area                 text not null,
    sent_on              date,
    received_on          date,
    objected_on          date,
    objected_by          text,
    objection            text,
    objection_settled_on date,
    objection_outcome    text,
    written_on           date,
    distributed_on       date,
    agreed_on            date,
    agreed_how           text,
    corrected_on         date,
    correction_reason    text
);

create unique index review_record_of_review on review_record (review_id);
create index review_record_of_child on review_record (child_id, id);
call keep_versions_of('review_record');
create index review_record_history_of_child on review_record_history (child_id, id);
grant select, insert, update, delete on review_record to ${runtimeRole};
