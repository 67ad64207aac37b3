-- Each review that was held or is waited for, beside its last day, as the clock of C1 says when something is written: what
-- the figures of reviews in time are counted from. Whether the one that is waited for is late follows from the day.
create table judged_review (
    chain_id       uuid not null,
    number         integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    period_id      uuid not null,
    child_id       uuid not null,
    area           text not null,
    rule_id        text not null,
    due_on         date not null,
    opened_on      date,
    finish_by      date,
    finished_on    date,
    adjourned_once boolean not null,
    primary key (chain_id, number)
);

create index judged_review_of_child on judged_review (child_id);
create index judged_review_by_day on judged_review ((least(opened_on, due_on)));

call keep_versions_of('judged_review');
create index judged_review_history_of_child on judged_review_history (child_id);
create index judged_review_history_by_day on judged_review_history ((least(opened_on, due_on)));
grant select, insert, update, delete on judged_review to ${runtimeRole};
