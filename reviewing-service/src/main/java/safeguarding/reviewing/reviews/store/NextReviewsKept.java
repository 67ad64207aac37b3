package safeguarding.reviewing.reviews.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.history.Known;
import safeguarding.reviewing.neighbours.NextReview;
import safeguarding.reviewing.neighbours.NextReviews;

/** Shows the reviews that are waited for to other features: what is due is what the deadlines of the chain say. */
@ApplicationScoped
class NextReviewsKept implements NextReviews {

    private static final String NEXT = """
            select c.period_id, c.id, due.due_on, due.rule_id, booked.day
            from {review_chain c}
            left join lateral (
                select d.due_on, d.rule_id from {deadline d}
                where d.aggregate_id = c.id and d.aggregate_type = 'review-chain' and d.state in ('OPEN', 'OVERDUE')
                order by d.due_on limit 1) due on true
            left join lateral (
                select min(cast(r.starts_at at time zone 'Europe/London' as date)) as day
                from {looked_after_review r}
                where r.chain_id = c.id and r.stage = 'SCHEDULED' and r.withdrawn_on is null) booked on true
            where c.period_id = any (:periods) and c.withdrawn_on is null""";

    private final Known known;

    NextReviewsKept(Known known) {
        this.known = known;
    }

    @Override
    public Map<UUID, NextReview> of(Collection<UUID> periodIds, @Nullable LocalDate knownOn) {
        if (periodIds.isEmpty()) {
            return Map.of();
        }
        return known
                .list(
                        NEXT,
                        Map.of("periods", periodIds),
                        knownOn,
                        row -> Map.entry(
                                row.getObject(1, UUID.class),
                                new NextReview(
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, LocalDate.class),
                                        row.getString(4),
                                        row.getObject(5, LocalDate.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
