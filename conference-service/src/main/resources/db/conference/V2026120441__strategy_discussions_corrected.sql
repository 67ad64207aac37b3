-- When the strategy discussions of an enquiry took place can be corrected, with a reason; the history keeps what stood there.
alter table section_47_enquiry
    add column corrected_on      date,
    add column correction_reason text;

call keep_versions_of('section_47_enquiry');
