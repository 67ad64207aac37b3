-- What conference-service and reviewing-service told of the cases that can be audited: one row for each event, never
-- changed. Of each aggregate the highest sequence counts, whatever the order in which rows came. recorded_at is the
-- publisher's time, taken_at the time of this database. No personal value.
create table told_fact (
    publisher       text        not null,
    subject         uuid        not null,
    sequence        bigint      not null,
    recorded_at     timestamptz not null,
    taken_at        timestamptz not null default clock_timestamp(),
    thing           text        not null,
    event           text        not null,
    child_id        uuid        not null,
    case_key        text,
    area            text,
    team            text,
    worker          text,
    manager         text,
    started_on      date,
    ended_on        date,
    first_category  text,
    category        text,
    earlier_plans   integer,
    episodes        jsonb,
    merge_id        uuid,
    survives        boolean,
    about_id        uuid,
    rule            text,
    due_on          date,
    met_on          date,
    state           text,
    primary key (publisher, subject, sequence)
);
create index told_fact_of_child on told_fact (child_id, thing);
grant select, insert, delete on told_fact to ${runtimeRole};

-- The same, read anew from the journals, until it takes the place of what stands.
create table told_fact_anew (like told_fact including defaults);
grant select, insert, delete, truncate, maintain on told_fact_anew to ${runtimeRole};

-- Which records of children a publisher has destroyed: what was told of them until then is not kept.
create table told_destruction (
    publisher   text        not null,
    child_id    uuid        not null,
    recorded_at timestamptz not null,
    primary key (publisher, child_id, recorded_at)
);
grant select, insert on told_destruction to ${runtimeRole};

-- Cases that no service tells of, as files of the case system told them, one row for each version.
create table told_case (
    kind        text        not null,
    case_key    text        not null,
    version     integer     not null,
    record_id   uuid        not null,
    recorded_at timestamptz not null default recorded_now(),
    taken_at    timestamptz not null default clock_timestamp(),
    child_id    uuid,
    area        text,
    team        text,
    worker      text,
    opened_on   date        not null,
    closed_on   date,
    category    text,
    attributes  jsonb       not null,
    primary key (kind, case_key, version)
);
create index told_case_of_child on told_case (child_id) where child_id is not null;
grant select, insert, delete on told_case to ${runtimeRole};

-- The cases as known now: worked out of the tables above by one statement, for lists.
create table population_case (
    kind               text    not null,
    record_id          uuid    not null,
    case_key           text    not null,
    child_id           uuid,
    area               text,
    team               text,
    workers            text[]  not null,
    started_on         date    not null,
    ended_on           date,
    first_category     text,
    category           text,
    earlier_plans      integer,
    episodes           jsonb,
    late_reviews       date[]  not null,
    missed_core_groups date[]  not null,
    late_visits        date[]  not null,
    attributes         jsonb   not null,
    set_aside          text,
    primary key (kind, record_id)
);
create index population_case_in_order on population_case (kind, case_key collate "C", record_id);
create index population_case_of_child on population_case (child_id) where child_id is not null;
create index population_case_of_key on population_case (kind, case_key);
grant select, insert, update, delete, maintain on population_case to ${runtimeRole};
