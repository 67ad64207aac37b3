-- What an IRO did for a child between its reviews; midway checks among it.
create table iro_contact (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    chain_id          uuid not null,
    child_id          uuid not null,
    area              text not null,
    kind              text not null,
    made_on           date not null,
    made_by           text not null,
    note              text,
    midway_outcome    text,
    corrected_on      date,
    correction_reason text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint iro_contact_midway_has_an_outcome check ((kind = 'MIDWAY_CHECK') = (midway_outcome is not null))
);

create index iro_contact_of_chain on iro_contact (chain_id, made_on, id) where withdrawn_on is null;
create index iro_contact_of_child on iro_contact (child_id, id);
call keep_versions_of('iro_contact');
create index iro_contact_history_of_child on iro_contact_history (child_id, id);
grant select, insert, update, delete on iro_contact to ${runtimeRole};
