-- Proceedings that were recorded in error are marked with a reason and count no more; the history keeps what stood there.
alter table court_proceedings
    add column withdrawn_on      date,
    add column withdrawal_reason text,
    add constraint court_proceedings_withdrawn_for_a_reason check ((withdrawn_on is null) = (withdrawal_reason is null));
call keep_versions_of('court_proceedings');
