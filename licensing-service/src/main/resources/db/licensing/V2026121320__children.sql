-- Children who work or perform, or for whom somebody asks for it.
create table licensed_child (
    id               uuid primary key,
    version          integer not null,
    recorded_from    timestamptz not null default recorded_now(),
    council_child_id text not null,
    given_names      text not null,
    family_name      text not null,
    name_keys        text[] not null,
    born_on          date not null,
    address          text not null,
    school           text,
    school_code      text,
    area             text not null,
    signatories      text not null
);

create index licensed_child_by_name on licensed_child using gin (name_keys);
create index licensed_child_by_birth on licensed_child (born_on);
create index licensed_child_by_area on licensed_child (area, id);
call keep_versions_of('licensed_child');
grant select, insert, update, delete on licensed_child to ${runtimeRole};
