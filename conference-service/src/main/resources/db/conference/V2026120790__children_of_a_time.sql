-- Whether a child was this council's at some time between two days, both included: a return of that time tells of it, whoever
-- is responsible now. A version that a correction replaced never held.
create function was_ours(of_child uuid, since date, until date) returns boolean language sql stable as
$$
    select exists (
        select 1
        from (select v.*, lead(v.holds_from) over (order by v.version) as held_until
              from (select version, holds_from, council_code, responsible_council from child_history where id = of_child
                    union all
                    select version, holds_from, council_code, responsible_council from child where id = of_child) v) held
        where coalesce(held.responsible_council, held.council_code) = held.council_code
            and held.holds_from <= until
            and (held.held_until is null or held.held_until > greatest(since, held.holds_from)))
$$;
