-- Lists as they were known read the versions that were replaced beside the present ones: by area, and in the order of the list.
create index child_history_in_area on child_history (area, id);
create index conference_history_in_area on conference_history (area, id);
create index section_47_enquiry_history_in_area on section_47_enquiry_history (area, id);
