-- What work permits are asked for: one child, one employer, one job, set hours.
create table work_permit (
    id               uuid primary key references licence (id),
    version          integer not null,
    recorded_from    timestamptz not null default recorded_now(),
    employer_id      uuid not null references party (id),
    child_id         uuid not null references licensed_child (id),
    area             text not null,
    job_title        text not null,
    kind_of_work     text not null,
    workplace        text not null,
    timetable        text not null,
    starts_on        date not null,
    risk_assessed_on date,
    parents_told_on  date,
    received_on      date
);

create index work_permit_of_employer on work_permit (employer_id);
create index work_permit_of_child on work_permit (child_id);
call keep_versions_of('work_permit');
grant select, insert, update, delete on work_permit to ${runtimeRole};
