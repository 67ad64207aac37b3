package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.record.web.ConferenceRecordView.DueView;
import safeguarding.conference.record.web.ConferenceRecordView.EnquirySummary;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;

/** What was due on a day of all that a record holds, as it was known on another. */
@ApplicationScoped
class DueOfRecord {

    /** When conferences are due: partner agencies are told of nothing else, for a sentence names the last visit. */
    private static final Set<String> FOR_PARTNERS = Set.of("B1.3", "B1.5", "B1.6", "B1.7");

    private final KnownDeadlines deadlines;
    private final Sight sight;

    DueOfRecord(KnownDeadlines deadlines, Sight sight) {
        this.deadlines = deadlines;
        this.sight = sight;
    }

    List<DueView> of(
            List<ChildProtectionConference> conferences,
            List<ProtectionPlan> plans,
            List<EnquirySummary> enquiries,
            AsAt asAt,
            KnownOn knownOn) {
        var subjects = Stream.of(
                        conferences.stream().map(ChildProtectionConference::id),
                        plans.stream().map(ProtectionPlan::id),
                        enquiries.stream().map(EnquirySummary::enquiryId))
                .flatMap(ids -> ids)
                .toList();
        return deadlines.about(List.<UUID>copyOf(subjects), knownOn).stream()
                .filter(deadline -> waitedFor(deadline, asAt))
                .filter(deadline -> !sight.narrow() || FOR_PARTNERS.contains(deadline.ruleId()))
                .map(deadline -> due(deadline, asAt))
                .sorted(Comparator.comparing(DueView::dueOn).thenComparing(DueView::rule))
                .toList();
    }

    /** It had begun, and was not met until later; when nothing was due any more has no day of its own. */
    private static boolean waitedFor(Deadline deadline, AsAt asAt) {
        return deadline.state() != Deadline.State.WITHDRAWN && asAt.covers(deadline.startsOn(), deadline.metOn());
    }

    private static DueView due(Deadline deadline, AsAt asAt) {
        return new DueView(
                deadline.id(),
                deadline.ruleId(),
                deadline.citation(),
                deadline.subject().aggregateType(),
                deadline.subject().aggregateId(),
                deadline.dueOn(),
                asAt.day().isAfter(deadline.dueOn()),
                deadline.sentence());
    }
}
