-- How the unit has set the rules of the drift radar: a row for each from the beginning, with its usual amount.
create table drift_rule (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    rule          text not null unique,
    active        boolean not null,
    amount        integer not null,
    constraint drift_rule_amount check (amount between 1 and 240)
);

insert into drift_rule (id, version, rule, active, amount)
values ('0190a6d0-0000-7000-8000-000000000001', 0, 'DR1', true, 14),
       ('0190a6d0-0000-7000-8000-000000000002', 0, 'DR2', true, 17),
       ('0190a6d0-0000-7000-8000-000000000003', 0, 'DR3', true, 12),
       ('0190a6d0-0000-7000-8000-000000000004', 0, 'DR4', true, 12),
       ('0190a6d0-0000-7000-8000-000000000005', 0, 'DR5', true, 1),
       ('0190a6d0-0000-7000-8000-000000000006', 0, 'DR6', true, 3),
       ('0190a6d0-0000-7000-8000-000000000007', 0, 'DR7', true, 1),
       ('0190a6d0-0000-7000-8000-000000000008', 0, 'DR8', true, 1);

call keep_versions_of('drift_rule');
grant select, update on drift_rule to ${runtimeRole};

-- The open plans of a day are read in the order of their start.
create index protection_plan_running on protection_plan (started_on, id) where ended_on is null and withdrawn_on is null;
