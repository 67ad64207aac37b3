package safeguarding.conference.visits.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.links.Links;
import safeguarding.conference.visits.StatutoryVisit;
import safeguarding.conference.visits.VisitTimescale;
import safeguarding.conference.visits.VisitWithdrawal;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.rule.Correction;

/** Shows statutory visits as they stand, and as they stood on a day and were known on another. */
@ApplicationScoped
public class VisitViews {

    private static final String UP_TO_A_DAY =
            " and v.withdrawn_on is null and v.visited_on <= :asAt order by v.visited_on, v.id";

    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final Links links;

    VisitViews(KnownFacts facts, KnownDeadlines deadlines, Links links) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.links = links;
    }

    /** The visits under a plan and what was due. */
    VisitsView under(UUID planId, AsAt asAt, KnownOn knownOn) {
        var due = deadlines.about(List.of(planId), knownOn).stream()
                .filter(deadline -> deadline.ruleId().equals(VisitTimescale.RULE))
                .filter(deadline -> deadline.state() != Deadline.State.WITHDRAWN
                        && asAt.covers(deadline.startsOn(), deadline.metOn()))
                .findFirst();
        return new VisitsView(
                planId,
                asAt.day(),
                knownOn.day(),
                knownOn.provisional(),
                due.orElse(null),
                due.filter(deadline -> asAt.day().isAfter(deadline.dueOn())).isPresent(),
                list("v.plan_id = :of", planId, asAt, knownOn));
    }

    /** All visits to a child, on these records of the person. */
    public List<VisitView> to(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return list("v.child_id = any(cast(:of as uuid[]))", records.toArray(UUID[]::new), asAt, knownOn);
    }

    private List<VisitView> list(String of, Object id, AsAt asAt, KnownOn knownOn) {
        return facts
                .list(StatutoryVisit.class, knownOn, of + UP_TO_A_DAY, Map.of("of", id, "asAt", asAt.day()))
                .stream()
                .map(this::show)
                .toList();
    }

    VisitView show(StatutoryVisit visit) {
        var identity = visit.identity();
        var made = visit.made();
        return new VisitView(
                identity.visitId(),
                identity.planId(),
                identity.childId(),
                made.visitedOn(),
                made.seen(),
                made.seenAlone(),
                made.visitedBy(),
                made.notSeenBecause(),
                visit.correction().map(Correction::on).orElse(null),
                visit.correction().map(Correction::reason).orElse(null),
                visit.withdrawal().map(VisitWithdrawal::on).orElse(null),
                visit.withdrawal().map(VisitWithdrawal::reason).orElse(null),
                links.to("/v1/statutory-visits/" + identity.visitId()));
    }
}
