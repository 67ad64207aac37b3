-- Court proceedings about children or sibling groups, from the letter before proceedings to the final order.
create table court_proceedings (
    id                 uuid primary key,
    version            integer not null,
    recorded_from      timestamptz not null default recorded_now(),
    child_ids          uuid[] not null,
    area               text not null,
    letter_on          date,
    issued_on          date,
    extensions         text not null,
    hearings           text not null,
    ended_on           date,
    ending             text,
    final_order        text,
    ending_explanation text,
    due_on             date,
    conflicts          text not null,
    corrected_on       date,
    correction_reason  text,
    constraint court_proceedings_have_children check (cardinality(child_ids) > 0),
    constraint court_proceedings_began check (letter_on is not null or issued_on is not null),
    constraint court_proceedings_due_when_issued check ((issued_on is null) = (due_on is null)),
    constraint court_proceedings_ended_for_a_reason check ((ended_on is null) = (ending is null))
);

create index court_proceedings_of_child on court_proceedings using gin (child_ids);
create index court_proceedings_by_area on court_proceedings (area, id);
create index court_proceedings_running on court_proceedings (issued_on, id) where ended_on is null;
call keep_versions_of('court_proceedings');
create index court_proceedings_history_of_child on court_proceedings_history using gin (child_ids);
grant select, insert, update, delete on court_proceedings to ${runtimeRole};
