-- What others asked of the service, and whether it was done and stuck.
create table audit_recommendation (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    source         text not null,
    reference      text not null,
    recommended_on date not null,
    words          text not null,
    area           text,
    owner_role     text not null,
    owner          text,
    due_on         date not null,
    measure        text not null,
    indicator_id   text,
    target         text,
    standing       text not null,
    steps          text not null,
    tested_by      uuid[] not null
);

create index audit_recommendation_of_area on audit_recommendation (area);
create index audit_recommendation_tested_by on audit_recommendation using gin (tested_by);
call keep_versions_of('audit_recommendation');
grant select, insert, update, delete on audit_recommendation to ${runtimeRole};
