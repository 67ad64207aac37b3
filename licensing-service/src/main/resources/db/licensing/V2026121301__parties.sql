-- Whoever asks for licences, or is named in them.
create table party (
    id             uuid primary key,
    version        integer not null,
    recorded_from  timestamptz not null default recorded_now(),
    name           text not null,
    kinds          text[] not null,
    company_number text,
    charity_number text,
    contacts       text not null,
    addresses      text not null,
    council        text not null,
    name_key       text not null,
    postcodes      text[] not null,
    emails         text[] not null,
    merged_into    uuid references party (id),
    merged_on      date,
    merged_because text,
    constraint party_is_something check (cardinality(kinds) > 0),
    constraint party_not_merged_into_itself check (merged_into <> id),
    constraint party_merged_with_reason check ((merged_into is null) = (merged_because is null))
);

create index party_by_company on party (company_number) where company_number is not null;
create index party_by_charity on party (charity_number) where charity_number is not null;
create index party_by_name on party (name_key);
create index party_by_email on party using gin (emails);
call keep_versions_of('party');
grant select, insert, update, delete on party to ${runtimeRole};
