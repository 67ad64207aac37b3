-- Figures count what was due of a kind between two days, now and as it was known; a supposition reads what counted from
-- days of a period by one rule.
create index deadline_by_kind on deadline (kind, due_on);
create index deadline_history_by_kind on deadline_history (kind, due_on);
create index deadline_by_rule on deadline (rule_id, starts_on, id);
