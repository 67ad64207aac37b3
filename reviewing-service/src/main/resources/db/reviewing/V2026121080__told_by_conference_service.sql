-- What conference-service tells of records that turned out to be one person: nothing is moved by it.
create table told_merge (
    merge_id      uuid not null,
    child_id      uuid not null,
    stands        boolean not null,
    recorded_from timestamptz not null default recorded_now(),
    primary key (merge_id, child_id)
);

create index told_merge_of_child on told_merge (child_id, merge_id) where stands;
grant select, insert, update on told_merge to ${runtimeRole};

-- Every record of the person of whom this is a record, itself among them.
create function same_person(record uuid) returns setof uuid
    language sql stable
as
$$
    with recursive same (id) as (
        select record
        union
        select other.child_id
        from same
                 join told_merge one on one.child_id = same.id and one.stands
                 join told_merge other on other.merge_id = one.merge_id and other.stands)
    select id from same
$$;

-- By when something is due there, as the events of its deadlines tell.
create table told_limit (
    id            uuid primary key,
    recorded_from timestamptz not null default recorded_now(),
    about_type    text not null,
    about_id      uuid not null,
    rule_id       text not null,
    starts_on     date not null,
    due_on        date not null,
    state         text not null,
    link          text not null
);

create index told_limit_about on told_limit (about_id, due_on);

call keep_versions_of('told_limit');
create index told_limit_history_about on told_limit_history (about_id, due_on);
grant select, insert, update, delete on told_limit to ${runtimeRole};
