package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.children.Children;
import safeguarding.conference.children.web.ChildViews;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.web.ConferenceView;
import safeguarding.conference.convening.web.ConferenceViews;
import safeguarding.conference.plan.web.CategoryAsAt;
import safeguarding.conference.plan.web.PlanViews;
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
    private final ShownWork work;
    private final DueOfRecord due;

    ShownRecord(
            KnownRecord known,
            Children children,
            ChildViews childViews,
            ConferenceViews conferenceViews,
            PlanViews planViews,
            ShownInvolvement involvement,
            ShownWork work,
            DueOfRecord due) {
        this.known = known;
        this.children = children;
        this.childViews = childViews;
        this.conferenceViews = conferenceViews;
        this.planViews = planViews;
        this.involvement = involvement;
        this.work = work;
        this.due = due;
    }

    ConferenceRecordView of(UUID childId, AsAt asAt, KnownOn knownOn) {
        var conferences = known.conferences(childId, asAt, knownOn);
        var plans = known.plans(childId, asAt, knownOn);
        var enquiries = known.enquiries(childId, asAt, knownOn);
        var decisions = known.decisions(childId, asAt, knownOn);
        var shownPlans = plans.stream()
                .map(plan -> planViews.show(plan, asAt.day()).in(CategoryAsAt.of(plan, decisions)))
                .toList();
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
                involvement.tasks(known.tasks(childId, asAt, knownOn), plans, asAt),
                work.coreGroups(childId, plans, asAt, knownOn),
                work.visits(childId, plans, asAt, knownOn),
                enquiries,
                conferences.stream()
                        .map(conference -> show(conference, childId, asAt))
                        .toList(),
                decisions.stream().map(planViews::show).toList(),
                involvement.lines(known.involvement(childId, asAt, knownOn), conferences, childId, asAt),
                involvement.family(known.family(childId, knownOn), conferences, childId, asAt),
                due.of(conferences, plans, enquiries, asAt, knownOn));
    }

    private ConferenceView show(ChildProtectionConference conference, UUID childId, AsAt asAt) {
        return conferenceViews.show(conference, Set.of(childId), null).asAt(asAt.day());
    }
}
