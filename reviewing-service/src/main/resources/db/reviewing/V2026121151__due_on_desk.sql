-- What stands on the desk of an IRO for a child in a period of care: its open deadlines, and what is owed before a review and
-- has no deadline, for which the day of the review is the last day in time: answers of those who were asked (RP3), and that the
-- child was seen alone, or why not (C2.4). From the booking of a review until it is finished.
create function due_on_desk(for_child uuid, in_period uuid)
    returns table
            (
                id          uuid,
                kind        text,
                rule_id     text,
                due_on      date,
                due_soon_on date,
                sentence    text,
                review_id   uuid,
                asked_party text,
                asked_on    date
            )
    language sql
    stable
as
$$
    select d.id, d.kind, d.rule_id, d.due_on, d.due_soon_on, d.sentence, null::uuid, null::text, null::date
    from deadline d
    where d.child_ids @> array [for_child] and d.state in ('OPEN', 'OVERDUE')
    union all
    select k.id, 'consultation-answer', 'RP3', day.of_review, day.of_review - 7, null, v.id, k.party, k.asked_on
    from looked_after_review v
             join review_consultation k on k.review_id = v.id
             cross join lateral (
        select coalesce(v.opened_on, cast(v.starts_at at time zone 'Europe/London' as date)) as of_review) day
    where v.period_id = in_period and v.stage in ('SCHEDULED', 'OPENED') and v.withdrawn_on is null
      and k.answered_on is null and k.withdrawn_on is null
    union all
    select v.id, 'child-seen-alone', 'C2.4', day.of_review, day.of_review - 7, null, v.id, null, null
    from looked_after_review v
             cross join lateral (
        select coalesce(v.opened_on, cast(v.starts_at at time zone 'Europe/London' as date)) as of_review) day
    where v.period_id = in_period and v.stage in ('SCHEDULED', 'OPENED') and v.withdrawn_on is null
      and not exists (select from review_participation p
                      where p.review_id = v.id and cast(p.told as jsonb) #>> '{now,seenAlone}' is not null)
$$;
