-- What is read anew is thrown away when it is in place. A crash of the server empties it; that is noticed, and the rebuild
-- fails.
alter table told_fact_anew set unlogged;
