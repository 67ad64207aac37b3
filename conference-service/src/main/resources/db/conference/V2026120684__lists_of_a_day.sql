-- Lists as they were known read the versions that were replaced beside the present ones: by area, and in the order of the list.
create index child_history_in_area on child_history (area, id);
create index conference_history_in_area on conference_history (area, id);
create index section_47_enquiry_history_in_area on section_47_enquiry_history (area, id);
create index protection_plan_history_in_order on protection_plan_history (started_on, id);

-- What was known of the family of a child is found as the present is.
create index family_participation_history_of_child on family_participation_history using gin (child_ids);
