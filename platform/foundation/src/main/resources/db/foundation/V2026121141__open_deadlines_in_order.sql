-- What is open or overdue is listed by its last day; where each child has many deadlines these are thousands.
create index deadline_by_state_in_order on deadline (state, due_on, id) where state in ('OPEN', 'OVERDUE');
