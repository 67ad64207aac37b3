-- Licences of other councils for children who perform in this council's area; they name no child.
create table visiting_licence (
    id                uuid primary key,
    version           integer not null,
    recorded_from     timestamptz not null default recorded_now(),
    council           text not null,
    number            text not null,
    production_id     uuid not null references production (id),
    place             text not null,
    first_day         date not null,
    last_day          date not null,
    received_on       date not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint visiting_licence_ends_after_it_begins check (last_day >= first_day),
    constraint visiting_licence_withdrawn_with_reason check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index visiting_licence_number on visiting_licence (council, number) where withdrawn_on is null;
create index visiting_licence_by_days on visiting_licence (last_day, first_day);
create index visiting_licence_by_production on visiting_licence (production_id);

call keep_versions_of('visiting_licence');
grant select, insert, update, delete on visiting_licence to ${runtimeRole};
