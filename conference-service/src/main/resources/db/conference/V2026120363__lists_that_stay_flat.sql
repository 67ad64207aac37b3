-- Lists of one area whatever the stage, and of rare kinds.
create index conference_in_area on conference (area, id);
create index conference_by_kind on conference (kind, id);
create index section_47_enquiry_in_area on section_47_enquiry (area, id);

-- Plans that were open on a day: few among many, and by their start the last of all.
create index protection_plan_open_on on protection_plan using gist (daterange(started_on, ended_on), area);

-- A child's record holds the tasks of all its plans.
create index plan_task_of_child on plan_task (child_id);

-- What was known of a child: the versions that were replaced are found as the present ones are.
create index conference_history_of_child on conference_history using gin (child_ids);
create index agency_involvement_history_of_child on agency_involvement_history using gin (child_ids);
create index section_47_enquiry_history_of_child on section_47_enquiry_history using gin (child_ids);
create index protection_plan_history_of_child on protection_plan_history (child_id);
create index conference_decision_history_of_child on conference_decision_history (child_id);
create index plan_task_history_of_child on plan_task_history (child_id);
create index related_person_history_of_child on related_person_history (child_id);
create index address_history_of_child on address_history (child_id);
