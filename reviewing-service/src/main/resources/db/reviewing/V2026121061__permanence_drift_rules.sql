-- How the unit has set the rules of drift in permanence: a row for each from the beginning, with its usual amount.
create table permanence_drift_rule (
    id            uuid primary key,
    version       integer not null,
    recorded_from timestamptz not null default recorded_now(),
    rule          text not null unique,
    active        boolean not null,
    amount        integer not null,
    constraint permanence_drift_rule_amount check (amount between 1 and 240)
);

-- Set from the beginning of this service's time, by a clock that stands in the past too.
insert into permanence_drift_rule (id, version, recorded_from, rule, active, amount)
values ('0190a6d0-0000-7000-8000-000000000101', 0, date '1989-01-01', 'PD1', true, 1),
       ('0190a6d0-0000-7000-8000-000000000102', 0, date '1989-01-01', 'PD2', true, 3),
       ('0190a6d0-0000-7000-8000-000000000103', 0, date '1989-01-01', 'PD3', true, 4),
       ('0190a6d0-0000-7000-8000-000000000104', 0, date '1989-01-01', 'PD4', true, 4),
       ('0190a6d0-0000-7000-8000-000000000105', 0, date '1989-01-01', 'PD5', true, 6),
       ('0190a6d0-0000-7000-8000-000000000106', 0, date '1989-01-01', 'PD6', true, 2),
       ('0190a6d0-0000-7000-8000-000000000107', 0, date '1989-01-01', 'PD7', true, 2);

call keep_versions_of('permanence_drift_rule');
grant select, update on permanence_drift_rule to ${runtimeRole};
