-- What is asked for in performance licences; the identifier is that of the licence.
create table performance_licence (
    id            uuid primary key references licence (id),
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    production_id uuid not null references production (id),
    child_id      uuid not null,
    area          text not null,
    content       text not null,
    first_day     date not null,
    last_day      date not null,
    view_on       date,
    view_opinion  text,
    view_words    text,
    leave_on      date,
    leave_granted boolean,
    leave_words   text,
    constraint performance_licence_ends_after_it_begins check (last_day >= first_day),
    constraint performance_licence_view_has_opinion check ((view_on is null) = (view_opinion is null)),
    constraint performance_licence_leave_is_decided check ((leave_on is null) = (leave_granted is null))
);
create index performance_licence_by_child on performance_licence (child_id, production_id);
create index performance_licence_by_production on performance_licence (production_id);

call keep_versions_of('performance_licence');
grant select, insert, update, delete on performance_licence to ${runtimeRole};
