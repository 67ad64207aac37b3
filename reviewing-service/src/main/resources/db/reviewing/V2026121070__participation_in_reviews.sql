-- How a review was prepared and who took part; one row for each review, opened with it.
create table review_participation (
    id                    uuid primary key,
    version               integer not null,
    recorded_from         timestamptz not null default recorded_now(),
    review_id             uuid not null,
    child_id              uuid not null,
    area                  text not null,
    social_work_report_on date,
    care_plan_on          date,
    told                  text not null,
    corrected_on          date,
    correction_reason     text
);

create unique index review_participation_of_review on review_participation (review_id);
create index review_participation_of_child on review_participation (child_id, id);
call keep_versions_of('review_participation');
create index review_participation_history_of_child on review_participation_history (child_id, id);
grant select, insert, update, delete on review_participation to ${runtimeRole};

-- Somebody was asked what they think before a review, and answered or did not.
create table review_consultation (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    review_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    party             text not null,
    person            text,
    asked_by          text not null,
    asked_on          date not null,
    answered_on       date,
    answered_how      text,
    answer            text,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint review_consultation_answered_after_it_was_asked check (answered_on >= asked_on)
);

create index review_consultation_of_review on review_consultation (review_id, id);
create index review_consultation_of_child on review_consultation (child_id, id);
call keep_versions_of('review_consultation');
create index review_consultation_history_of_child on review_consultation_history (child_id, id);
grant select, insert, update, delete on review_consultation to ${runtimeRole};

-- What the child said for a review, verbatim, and what it changed.
create table childs_words (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    review_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    wording           text not null,
    gathered          text not null,
    gathered_by       text not null,
    gathered_on       date not null,
    readers           text not null,
    changed_something boolean,
    changed_because   text,
    influence_on      date,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text
);

create index childs_words_of_review on childs_words (review_id, id);
create index childs_words_of_child on childs_words (child_id, id);
call keep_versions_of('childs_words');
create index childs_words_history_of_child on childs_words_history (child_id, id);
grant select, insert, update, delete on childs_words to ${runtimeRole};
