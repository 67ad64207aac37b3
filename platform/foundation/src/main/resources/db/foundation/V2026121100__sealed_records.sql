-- L12: what an adoption order sealed is there for nobody but a keeper of adoption records who opened it, for a time.
alter table child_visibility add column sealed boolean not null default false;
call keep_versions_of('child_visibility');

create table child_sealed_reader
(
    child_id       uuid not null,
    staff_id       text not null,
    readable_until timestamptz not null,
    recorded_from  timestamptz not null default recorded_now(),
    primary key (child_id, staff_id)
);

call keep_versions_of('child_sealed_reader');
grant select, insert, update, delete on child_sealed_reader to ${runtimeRole};
