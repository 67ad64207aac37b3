-- Facts that break a rule of quality, one row for each child, fact and rule. What is judged again with each change of the
-- child is inserted and deleted here; the history says since when a fact was flagged and when it was mended.
create table flagged_fact (
    id            uuid primary key default uuidv7(),
    version       integer     not null default 0,
    recorded_from timestamptz not null default recorded_now(),
    child_id      uuid        not null,
    area          text        not null,
    kind          text        not null,
    fact_id       uuid        not null,
    code          text        not null,
    rule          text        not null,
    place         text        not null default '',
    flagged_on    date        not null,
    explanation   text,
    explained_by  text,
    explained_on  date,
    constraint flagged_fact_explained_by_somebody
        check (num_nulls(explanation, explained_by, explained_on) in (0, 3))
);

create unique index flagged_fact_once on flagged_fact (child_id, kind, fact_id, code, place);
create index flagged_fact_of_child on flagged_fact (child_id, id);
create index flagged_fact_open on flagged_fact (id) where explained_on is null;
create index flagged_fact_open_in_area on flagged_fact (area, id) where explained_on is null;
create index flagged_fact_open_by_rule on flagged_fact (rule, id) where explained_on is null;
create index flagged_fact_open_by_rule_in_area on flagged_fact (area, rule, id) where explained_on is null;
create index flagged_fact_explained on flagged_fact (id) where explained_on is not null;
create index flagged_fact_explained_in_area on flagged_fact (area, id) where explained_on is not null;
create index flagged_fact_explained_by_rule on flagged_fact (rule, id) where explained_on is not null;
create index flagged_fact_explained_by_rule_in_area on flagged_fact (area, rule, id) where explained_on is not null;

call keep_versions_of('flagged_fact');
create index flagged_fact_history_of_child on flagged_fact_history (child_id);

grant select, insert, update, delete on flagged_fact to ${runtimeRole};
