-- A row names one child or a few siblings: they go straight into the index. Waiting in its pending list saves such rows
-- little, and every look for the conferences or the agencies of a child would read through that list.
alter index conference_of_child set (fastupdate = off);
alter index agency_involvement_of_child set (fastupdate = off);
