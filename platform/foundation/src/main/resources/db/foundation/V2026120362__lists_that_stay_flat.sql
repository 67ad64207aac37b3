-- A caller's own areas, and deadlines of one area: read from key to key, however many there are.
create index child_visibility_by_area on child_visibility (area, child_id);
create index deadline_by_area on deadline (area, due_on, id);
