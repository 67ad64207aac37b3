-- Figures count proceedings that ended between two days, and the children's part in a conference.
create index court_proceedings_by_end on court_proceedings (ended_on) where ended_on is not null;
create index court_proceedings_history_by_end on court_proceedings_history (ended_on) where ended_on is not null;
create index family_participation_history_at on family_participation_history (conference_id);
