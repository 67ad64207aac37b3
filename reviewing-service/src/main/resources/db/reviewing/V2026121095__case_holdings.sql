-- A social worker holds the case of a looked-after child.
create table case_holding (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    period_id         uuid not null,
    child_id          uuid not null,
    area              text not null,
    social_worker     text not null,
    registration      text,
    team              text,
    held_from         date not null,
    held_until        date,
    change_code       text not null,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint case_holding_in_order check (held_until is null or held_until >= held_from)
);

create index case_holding_of_child on case_holding (child_id, held_from, id);
create index case_holding_of_period on case_holding (period_id, id);
call keep_versions_of('case_holding');
create index case_holding_history_of_child on case_holding_history (child_id, id);
grant select, insert, update, delete on case_holding to ${runtimeRole};
