-- L12: an adoption order seals the birth record of a child. What is sealed is hidden by child_visibility.sealed.
create table adoption_seal (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid not null,
    area          text not null,
    ordered_on    date not null,
    sealed_on     date not null,
    lifted_on     date,
    constraint adoption_seal_lifted_after_it_was_set check (lifted_on is null or lifted_on >= sealed_on)
);

create unique index adoption_seal_one_stands on adoption_seal (child_id) where lifted_on is null;
create index adoption_seal_of_child on adoption_seal (child_id, id);
call keep_versions_of('adoption_seal');
grant select, insert, update, delete on adoption_seal to ${runtimeRole};

-- Who opened a sealed record, why, and until when. Append-only for the runtime role.
create table sealed_record_opening (
    id         uuid primary key,
    version    integer not null,
    child_id   uuid not null,
    staff_id   text not null,
    ground     text not null,
    reason     text not null,
    opened_at  timestamptz not null,
    open_until timestamptz not null,
    constraint sealed_record_opening_lasts check (open_until > opened_at)
);

create index sealed_record_opening_of_child on sealed_record_opening (child_id, id);
revoke all on sealed_record_opening from ${runtimeRole};
grant select, insert on sealed_record_opening to ${runtimeRole};

-- Every record of the person of whom this is a record, itself among them. A sealed record is one with no other, whatever is
-- told of merges: the birth record and the new identity are two.
create or replace function same_person(record uuid) returns setof uuid
    language sql stable
as
$$
    with recursive same (id) as (
        select record
        union
        select other.child_id
        from same
                 join told_merge one on one.child_id = same.id and one.stands
                 join told_merge other on other.merge_id = one.merge_id and other.stands
        where not exists (select from child_visibility sealed
                          where sealed.child_id in (same.id, other.child_id) and sealed.sealed))
    select id from same
$$;
