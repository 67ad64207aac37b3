package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.conference.children.Children;
import safeguarding.conference.children.web.ChildViews;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.web.ConferenceView;
import safeguarding.conference.convening.web.ConferenceViews;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.web.PlanViews;
import safeguarding.conference.record.web.ConferenceRecordView.DueView;
import safeguarding.conference.record.web.ConferenceRecordView.EnquirySummary;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;

/** Puts the document together. Siblings are left out of it. */
@ApplicationScoped
class ShownRecord {

    private final KnownRecord known;
    private final Children children;
    private final ChildViews childViews;
    private final ConferenceViews conferenceViews;
    private final PlanViews planViews;
    private final ShownInvolvement involvement;
    private final Deadlines deadlines;

    ShownRecord(
            KnownRecord known,
            Children children,
            ChildViews childViews,
            ConferenceViews conferenceViews,
            PlanViews planViews,
            ShownInvolvement involvement,
            Deadlines deadlines) {
        this.known = known;
        this.children = children;
        this.childViews = childViews;
        this.conferenceViews = conferenceViews;
        this.planViews = planViews;
        this.involvement = involvement;
        this.deadlines = deadlines;
    }

    ConferenceRecordView of(UUID childId, AsAt asAt, KnownOn knownOn) {
        var conferences = known.conferences(childId, asAt, knownOn);
        var plans = known.plans(childId, asAt, knownOn);
        var enquiries = known.enquiries(childId, asAt, knownOn);
        var shownPlans =
                plans.stream().map(plan -> planViews.show(plan, asAt.day())).toList();
        var current =
                shownPlans.stream().filter(plan -> plan.state().equals("open")).findFirst();
        return new ConferenceRecordView(
                childId,
                children.findChild(childId, asAt.day(), knownOn.day())
                        .map(childViews::show)
                        .orElse(null),
                asAt.day(),
                knownOn.day(),
                knownOn.provisional(),
                known.newest(childId, knownOn).orElse(null),
                current.isPresent(),
                current.orElse(null),
                shownPlans.stream().filter(plan -> plan.state().equals("ended")).toList(),
                involvement.tasks(known.tasks(childId, asAt, knownOn), asAt),
                enquiries,
                conferences.stream()
                        .map(conference -> show(conference, childId, asAt))
                        .toList(),
                known.decisions(childId, asAt, knownOn).stream()
                        .map(planViews::show)
                        .toList(),
                involvement.lines(known.involvement(childId, asAt, knownOn), childId),
                due(conferences, plans, enquiries));
    }

    private ConferenceView show(ChildProtectionConference conference, UUID childId, AsAt asAt) {
        return conferenceViews.show(conference, Set.of(childId), null).asAt(asAt.day());
    }

    private List<DueView> due(
            List<ChildProtectionConference> conferences, List<ProtectionPlan> plans, List<EnquirySummary> enquiries) {
        return Stream.of(
                        conferences.stream().map(ChildProtectionConference::id),
                        plans.stream().map(ProtectionPlan::id),
                        enquiries.stream().map(EnquirySummary::enquiryId))
                .flatMap(ids -> ids)
                .flatMap(id -> deadlines.of(id).stream())
                .filter(deadline ->
                        deadline.state() == Deadline.State.OPEN || deadline.state() == Deadline.State.OVERDUE)
                .map(ShownRecord::due)
                .sorted(Comparator.comparing(DueView::dueOn).thenComparing(DueView::rule))
                .toList();
    }

    private static DueView due(Deadline deadline) {
        return new DueView(
                deadline.id(),
                deadline.ruleId(),
                deadline.citation(),
                deadline.subject().aggregateType(),
                deadline.subject().aggregateId(),
                deadline.dueOn(),
                deadline.state() == Deadline.State.OVERDUE,
                deadline.sentence());
    }
}
