-- Lines of one lane speak of something they share, such as the conference of siblings: they are taken one after the other,
-- so that no worker waits for another while there are lines of other lanes. A digest; a line that shares nothing has its
-- natural key. Empty where the line was rejected at once, or was stored before lanes were known.
alter table import_record add column lane bytea;

create index import_record_by_lane on import_record (job_id, lane, line) where outcome = 'waiting';

-- import_record_by_outcome finds the waiting lines as well. Beside it this index only misled the planner: it is empty most
-- of the time, and so seems the cheapest way to any waiting line while it holds a whole upload.
drop index import_record_waiting;
