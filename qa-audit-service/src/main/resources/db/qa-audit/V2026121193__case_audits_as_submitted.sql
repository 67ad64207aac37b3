-- What an auditor submitted, before any correction: the agreement of auditors is measured by it.
alter table case_audit add column as_submitted text;
update case_audit set as_submitted = judgement where state = 'SUBMITTED';
call keep_versions_of('case_audit');
