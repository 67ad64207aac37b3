-- Who was expected without a name and was named by a person. The rules, asked again, expect nobody beside it.
alter table expected_agency add column named_by_hand boolean not null default false;

call keep_versions_of('expected_agency');

-- What was named before: rules that know the name find it by the name, so that it does no harm to mark those, too.
alter table expected_agency disable trigger keep_replaced_version;
update expected_agency e set named_by_hand = true
where e.agency is not null and exists (select 1 from expected_agency_history h where h.id = e.id and h.agency is null);
alter table expected_agency enable trigger keep_replaced_version;
