-- Figures ask for what was held, and what ended, between two days, and for what stood on a day as it was known then.
create index conference_by_holding on conference (held_on, kind) where held_on is not null;
create index protection_plan_by_end on protection_plan (ended_on) where ended_on is not null;
create index protection_plan_history_open_on on protection_plan_history using gist (daterange(started_on, ended_on));
create index protection_plan_history_by_start on protection_plan_history (started_on);
create index conference_history_by_holding on conference_history (held_on, kind) where held_on is not null;
create index agency_involvement_history_at on agency_involvement_history (conference_id);
create index conference_decision_history_about_plan on conference_decision_history (plan_id, decided_on)
    where plan_id is not null;
