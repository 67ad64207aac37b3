-- What the desk of an IRO held on a working morning, in numbers; nothing of a child. Append-only for the runtime role.
create table iro_daily_digest (
    id               uuid primary key,
    version          integer not null,
    recorded_from    timestamptz not null default recorded_now(),
    officer_id       uuid not null,
    day              date not null,
    compared_with    date,
    children         integer not null,
    covered          integer not null,
    overdue_iro      integer not null,
    overdue_others   integer not null,
    newly_overdue    integer not null,
    due_today_iro    integer not null,
    due_today_others integer not null,
    due_later_iro    integer not null,
    due_later_others integer not null,
    reviews          integer not null,
    constraint iro_daily_digest_compares_with_a_day_before check (compared_with < day)
);

-- One for each officer and day, however many instances of the service are at it.
create unique index iro_daily_digest_once on iro_daily_digest (officer_id, day);
revoke all on iro_daily_digest from ${runtimeRole};
grant select, insert on iro_daily_digest to ${runtimeRole};

-- The mornings whose digests are all made: nobody is looked for on that day any more.
create table iro_digest_morning (
    day           date primary key,
    recorded_from timestamptz not null default recorded_now()
);

revoke all on iro_digest_morning from ${runtimeRole};
grant select, insert on iro_digest_morning to ${runtimeRole};
