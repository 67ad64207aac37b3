-- Lists as they were known read the versions that were replaced beside the present ones: by area, and in the order of the list.
create index child_history_in_area on child_history (area, id);
create index conference_history_in_area on conference_history (area, id);
create index section_47_enquiry_history_in_area on section_47_enquiry_history (area, id);
create index protection_plan_history_in_order on protection_plan_history (started_on, id);

-- What was known of the family of a child is found as the present is.
create index family_participation_history_of_child on family_participation_history using gin (child_ids);

-- Where few versions, or none, go back to the day that is asked for, they are found by when they were recorded.
create index protection_plan_recorded on protection_plan (recorded_from);
create index conference_recorded on conference (recorded_from);
create index section_47_enquiry_recorded on section_47_enquiry (recorded_from);
create index protection_plan_history_recorded on protection_plan_history (recorded_from);
create index conference_history_recorded on conference_history (recorded_from);
create index section_47_enquiry_history_recorded on section_47_enquiry_history (recorded_from);
