-- Two children are siblings; the first has the lesser identifier, so that each two stand here once.
create table sibling_tie (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    first_child_id    uuid not null,
    second_child_id   uuid not null,
    area              text not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint sibling_tie_between_two check (first_child_id < second_child_id)
);

create unique index sibling_tie_once on sibling_tie (first_child_id, second_child_id) where withdrawn_on is null;
create index sibling_tie_of_second on sibling_tie (second_child_id, id) where withdrawn_on is null;

call keep_versions_of('sibling_tie');
create index sibling_tie_history_of_first on sibling_tie_history (first_child_id, id);
create index sibling_tie_history_of_second on sibling_tie_history (second_child_id, id);
grant select, insert, update, delete on sibling_tie to ${runtimeRole};
