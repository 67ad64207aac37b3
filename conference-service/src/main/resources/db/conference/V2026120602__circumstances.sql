-- What of a child's life says which agencies are expected: who works with the child or the family. The age is the child's.
create table child_circumstances (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    child_id          uuid not null,
    area              text not null,
    known_on          date not null,
    service_kinds     text[] not null,
    service_agencies  text[] not null,
    constraint child_circumstances_in_pairs check (cardinality(service_kinds) = cardinality(service_agencies))
);

create unique index child_circumstances_of_child on child_circumstances (child_id);
create index child_circumstances_with_agency on child_circumstances using gin (service_agencies);

call keep_versions_of('child_circumstances');
create index child_circumstances_history_of_child on child_circumstances_history (child_id);

-- Which circumstance expects which agency.
create table expectation_rule (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    circumstance   text not null,
    age_from       integer,
    age_below      integer,
    kind           text not null,
    agency         text,
    direct_contact boolean not null,
    citation       text not null,
    valid_from     date not null,
    valid_to       date,
    constraint expectation_rule_age check ((circumstance = 'AGE') = (age_from is not null and age_below is not null)),
    constraint expectation_rule_ages_in_order check (age_below > age_from),
    constraint expectation_rule_days_in_order check (valid_to >= valid_from)
);

call keep_versions_of('expectation_rule');

-- The usual invitees (B2.6). Which organisation comes is the council's to name; until then the kind is expected all the
-- same, and shown as expected from an organisation that is not known.
insert into expectation_rule (id, version, circumstance, age_from, age_below, kind, agency, direct_contact, citation,
                              valid_from)
values
    ('01980000-0000-7000-8000-000000000001', 0, 'EVERY_CHILD', null, null, 'SOCIAL_CARE', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000002', 0, 'EVERY_CHILD', null, null, 'POLICE', null, false,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000003', 0, 'EVERY_CHILD', null, null, 'GP', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000004', 0, 'UNBORN', null, null, 'MIDWIFE', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000005', 0, 'UNBORN', null, null, 'HEALTH_VISITOR', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000006', 0, 'AGE', 0, 5, 'HEALTH_VISITOR', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000007', 0, 'AGE', 5, 17, 'SCHOOL', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000008', 0, 'AGE', 5, 17, 'SCHOOL_NURSE', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000009', 0, 'KNOWN_SERVICE', null, null, 'SCHOOL', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-00000000000a', 0, 'KNOWN_SERVICE', null, null, 'EARLY_YEARS', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-00000000000b', 0, 'KNOWN_SERVICE', null, null, 'CHILD_MENTAL_HEALTH', null, true,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-00000000000c', 0, 'KNOWN_SERVICE', null, null, 'ADULT_MENTAL_HEALTH', null, false,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-00000000000d', 0, 'KNOWN_SERVICE', null, null, 'SUBSTANCE_MISUSE', null, false,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-00000000000e', 0, 'KNOWN_SERVICE', null, null, 'PROBATION', null, false,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-00000000000f', 0, 'KNOWN_SERVICE', null, null, 'HOUSING', null, false,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01'),
    ('01980000-0000-7000-8000-000000000010', 0, 'KNOWN_SERVICE', null, null, 'DOMESTIC_ABUSE_SERVICE', null, false,
     'Working Together, who comes to a conference (B2.6)', '1989-01-01');

grant select, insert, update, delete on child_circumstances, expectation_rule to ${runtimeRole};
