-- A child that was expected was born: who with whom, and what was expected before.
create table birth (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    child_id          uuid not null references child (id),
    born_with         uuid references child (id),
    born_on           date not null,
    expected_before   date,
    recorded_on       date not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint birth_with_somebody_else check (born_with is null or born_with <> child_id)
);

create unique index birth_once on birth (child_id) where withdrawn_on is null;
create index birth_with on birth (born_with) where born_with is not null;
call keep_versions_of('birth');
grant select, insert, update, delete on birth to ${runtimeRole};
