package safeguarding.reviewing.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.court.CourtLine;
import safeguarding.reviewing.links.Links;
import safeguarding.reviewing.neighbours.InCare;
import safeguarding.reviewing.neighbours.NextReviews;
import safeguarding.reviewing.neighbours.ToldLimits;

/** Shows care proceedings beside the review clock. */
@ApplicationScoped
class CourtLineViews {

    private final InCare care;
    private final NextReviews reviews;
    private final ToldLimits limits;
    private final Links links;

    CourtLineViews(InCare care, NextReviews reviews, ToldLimits limits, Links links) {
        this.care = care;
        this.reviews = reviews;
        this.limits = limits;
        this.links = links;
    }

    /**
     * As they stood on a day, in their order.
     *
     * @param shown which children of each the caller may see, by proceedings
     * @param knownOn what was recorded by the end of this civil day counts; null: what is known now
     */
    List<CourtLineView> of(
            Collection<CourtLine> lines, Map<UUID, Set<UUID>> shown, LocalDate asAt, @Nullable LocalDate knownOn) {
        var children = shown.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var periods = care.periodsOn(children, asAt, knownOn);
        var next = reviews.of(Set.copyOf(periods.values()), knownOn);
        var told = limits.about(lines.stream().map(CourtLine::id).toList(), knownOn).stream()
                .collect(Collectors.groupingBy(
                        limit -> limit.aboutId(), Collectors.mapping(CourtLimitView::of, Collectors.toList())));
        return lines.stream()
                .map(line -> CourtLineView.of(
                        line,
                        shown.getOrDefault(line.id(), Set.of()).stream()
                                .sorted(Comparator.comparing(UUID::toString))
                                .map(childId -> {
                                    var period = periods.get(childId);
                                    return ChildAtCourtView.of(
                                            childId, period, period == null ? null : next.get(period), links);
                                })
                                .toList(),
                        told.getOrDefault(line.id(), List.of()),
                        asAt,
                        links))
                .toList();
    }
}
