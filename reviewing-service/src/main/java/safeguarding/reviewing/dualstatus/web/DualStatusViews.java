package safeguarding.reviewing.dualstatus.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.dualstatus.DualStatus;
import safeguarding.reviewing.dualstatus.ReviewsBeside;
import safeguarding.reviewing.dualstatus.ReviewsTogether;
import safeguarding.reviewing.links.Links;

/** Shows dual statuses with their next reviews. */
@ApplicationScoped
class DualStatusViews {

    private final ReviewsBeside beside;
    private final ReviewsTogether together;
    private final Links links;

    DualStatusViews(ReviewsBeside beside, ReviewsTogether together, Links links) {
        this.beside = beside;
        this.together = together;
        this.links = links;
    }

    /**
     * As they stood on a day, in their order.
     *
     * @param knownOn what was recorded of their reviews by the end of this civil day counts; null: what is known now
     */
    List<DualStatusView> of(Collection<DualStatus> statuses, LocalDate asAt, @Nullable LocalDate knownOn) {
        var reviews = beside.of(
                statuses.stream().filter(status -> lasts(status, asAt)).toList(), knownOn);
        return statuses.stream()
                .map(status -> {
                    var both = reviews.get(status.id());
                    return both == null
                            ? DualStatusView.over(status, links)
                            : DualStatusView.lasting(status, both, together.propose(both), links);
                })
                .toList();
    }

    /** One, as it stood on a day. */
    DualStatusView of(DualStatus status, LocalDate asAt, @Nullable LocalDate knownOn) {
        return Objects.requireNonNull(of(List.of(status), asAt, knownOn).getFirst());
    }

    private static boolean lasts(DualStatus status, LocalDate asAt) {
        var ended = status.days().endedOn();
        return status.withdrawnOn().isEmpty() && (ended == null || ended.isAfter(asAt));
    }
}
