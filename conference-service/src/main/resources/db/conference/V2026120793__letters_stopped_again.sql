-- A release that was a mistake is taken back with a reason, and letters to the family wait as before.
alter table letter_release
    add column withdrawn_on      date,
    add column withdrawn_as      text,
    add column withdrawal_reason text,
    add constraint letter_release_withdrawn_for_a_reason check (
        (withdrawn_on is null) = (withdrawal_reason is null) and (withdrawn_on is null) = (withdrawn_as is null));

call keep_versions_of('letter_release');
