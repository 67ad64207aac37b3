package safeguarding.reviewing.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.rule.DueDate;

/**
 * A visit that was asked for, against the visits that were made.
 *
 * @param limit by when it is made after a notice (C3-notice); null where no rule says a day
 * @param visitedOn civil date on which the child was seen first from that day on; null while it was not
 * @param asAt civil date by whose end it is judged
 */
public record AnsweredRequest(
        VisitRequest request,
        @Nullable DueDate limit,
        @Nullable LocalDate visitedOn,
        LocalDate asAt) {

    /** The requests that had come by a day, each with its answer. */
    public static List<AnsweredRequest> of(
            List<VisitRequest> requests, List<LookedAfterVisit> visits, VisitLimits limits, LocalDate asAt) {
        var seen = new TreeSet<LocalDate>();
        visits.stream()
                .map(LookedAfterVisit::made)
                .filter(made -> made.seen() && !made.visitedOn().isAfter(asAt))
                .forEach(made -> seen.add(made.visitedOn()));
        return requests.stream()
                .filter(request -> !request.askedOn().isAfter(asAt))
                .map(request -> new AnsweredRequest(
                        request,
                        request.askedBy() == VisitAsker.NOTICE
                                ? limits.of(VisitTimescale.NOTICE.rule().id(), request.askedOn())
                                : null,
                        seen.ceiling(request.askedOn()),
                        asAt))
                .toList();
    }

    /** Last civil date that is in time; null where no rule says a day. */
    public @Nullable LocalDate dueOn() {
        return limit == null ? null : limit.dueOn();
    }

    /** Whether it was, or is, late; null where no rule says a day. */
    public @Nullable Boolean late() {
        return limit == null ? null : (visitedOn == null ? asAt : visitedOn).isAfter(limit.dueOn());
    }
}
