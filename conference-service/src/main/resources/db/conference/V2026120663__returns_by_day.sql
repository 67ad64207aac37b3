-- Returns look for what happened in a year, whoever it was about.
create index section_47_enquiry_by_start on section_47_enquiry (strategy_discussion_on);
create index conference_initial_by_day on conference (held_on) where stage = 'HELD' and kind <> 'REVIEW';
create index census_record_by_year on census_record (year, child_id);
