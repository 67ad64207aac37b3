-- Care proceedings as conference-service tells of them, which keeps the record.
create table court_line (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    child_ids     uuid[] not null,
    area          text not null,
    letter_on     date,
    issued_on     date,
    due_on        date,
    ended_on      date,
    ending        text,
    final_order   text,
    extensions    text not null,
    hearings      text not null,
    link          text not null,
    withdrawn_on  date
);

create index court_line_of_child on court_line using gin (child_ids);
-- The applications that run, by the week in which they are due.
create index court_line_by_due_day on court_line ((coalesce(due_on, date '9999-12-31')), id)
    where ended_on is null and withdrawn_on is null;

call keep_versions_of('court_line');
create index court_line_history_of_child on court_line_history using gin (child_ids);
grant select, insert, update, delete on court_line to ${runtimeRole};
