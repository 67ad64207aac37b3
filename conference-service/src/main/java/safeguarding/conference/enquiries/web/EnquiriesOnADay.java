package safeguarding.conference.enquiries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import safeguarding.conference.enquiries.EnquiryClock;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Enquiries as they stood on a day and were known on another, with when their conference was due as it was known. */
@ApplicationScoped
class EnquiriesOnADay {

    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final EnquiryViews views;
    private final Clock clock;

    EnquiriesOnADay(KnownFacts facts, KnownDeadlines deadlines, EnquiryViews views, Clock clock) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.views = views;
        this.clock = clock;
    }

    /** One enquiry; 404 when it had not begun, or nobody knew of it. */
    EnquiryView show(UUID enquiryId, Set<UUID> visible, OnADay day) {
        return show(List.of(enquiryId), id -> visible, day.state(clock), day.knowledge(clock)).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such section-47-enquiry for this caller."));
    }

    /** Those of these enquiries that had begun by a day, in the order of their identifiers. */
    List<EnquiryView> show(Collection<UUID> ids, Function<UUID, Set<UUID>> visible, LocalDate asAt, KnownOn knownOn) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var due = due(ids, knownOn);
        return facts
                .list(
                        Section47Enquiry.class,
                        knownOn,
                        "v.id in (:ids) and v.strategy_discussion_on <= :asAt order by v.id",
                        Map.of("ids", ids, "asAt", asAt))
                .stream()
                .map(enquiry -> views.show(enquiry, visible.apply(enquiry.id()), due.get(enquiry.id()))
                        .asAt(asAt))
                .toList();
    }

    /** The deadline of each; the one that is not withdrawn where there are several. */
    private Map<UUID, Deadline> due(Collection<UUID> ids, KnownOn knownOn) {
        var due = new HashMap<UUID, Deadline>();
        for (var deadline : deadlines.about(ids, knownOn)) {
            if (deadline.ruleId().equals(EnquiryClock.RULE)) {
                due.merge(
                        deadline.subject().aggregateId(),
                        deadline,
                        (one, other) -> one.state() == Deadline.State.WITHDRAWN ? other : one);
            }
        }
        return due;
    }
}
