-- Conferences of an area as they were known some time ago: what was written since then is passed over in the index.
create index conference_in_area_since on conference (area, id, recorded_from);
drop index conference_in_area;
