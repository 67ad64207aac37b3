-- The rules that come with the service are in it from the beginning, by its own clock too: where that stands in the past,
-- they were recorded on a day to come, and no list of the day showed them.
alter table expectation_rule disable trigger keep_replaced_version;
alter table drift_rule disable trigger keep_replaced_version;

update expectation_rule set recorded_from = valid_from
where version = 0 and id between '01980000-0000-7000-8000-000000000001' and '01980000-0000-7000-8000-000000000010';
update expectation_rule_history set recorded_from = valid_from
where version = 0 and id between '01980000-0000-7000-8000-000000000001' and '01980000-0000-7000-8000-000000000010';
update drift_rule set recorded_from = date '1989-01-01'
where version = 0 and id between '0190a6d0-0000-7000-8000-000000000001' and '0190a6d0-0000-7000-8000-000000000008';
update drift_rule_history set recorded_from = date '1989-01-01'
where version = 0 and id between '0190a6d0-0000-7000-8000-000000000001' and '0190a6d0-0000-7000-8000-000000000008';

alter table expectation_rule enable trigger keep_replaced_version;
alter table drift_rule enable trigger keep_replaced_version;
