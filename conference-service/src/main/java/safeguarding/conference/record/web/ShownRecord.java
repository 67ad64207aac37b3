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
    private final RecordsOfPerson person;

    ShownRecord(
            KnownRecord known,
            Children children,
            ChildViews childViews,
            ConferenceViews conferenceViews,
            PlanViews planViews,
            ShownInvolvement involvement,
            ShownWork work,
            DueOfRecord due,
            RecordsOfPerson person) {
        this.person = person;
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
        var records = person.recordsOf(childId, knownOn);
        var conferences = known.conferences(records, asAt, knownOn);
        var plans = known.plans(records, asAt, knownOn);
        var enquiries = known.enquiries(records, asAt, knownOn);
        var decisions = known.decisions(records, asAt, knownOn);
        var shownPlans = plans.stream()
                .map(plan -> planViews.show(plan, asAt.day()).in(CategoryAsAt.of(plan, decisions)))
                .toList();
        var current =
                shownPlans.stream().filter(plan -> plan.state().equals("open")).findFirst();
        return new ConferenceRecordView(
                childId,
                records.stream().filter(id -> !id.equals(childId)).sorted().toList(),
                children.findChild(childId, asAt.day(), knownOn.day())
                        .map(childViews::show)
                        .orElse(null),
                asAt.day(),
                knownOn.day(),
                knownOn.provisional(),
                known.newest(records, knownOn).orElse(null),
                current.isPresent(),
                current.orElse(null),
                shownPlans.stream().filter(plan -> plan.state().equals("ended")).toList(),
                involvement.tasks(known.tasks(records, asAt, knownOn), plans, asAt),
                work.coreGroups(records, plans, asAt, knownOn),
                work.visits(records, plans, asAt, knownOn),
                enquiries,
                conferences.stream()
                        .map(conference -> show(conference, records, asAt))
                        .toList(),
                decisions.stream().map(planViews::show).toList(),
                work.followUps(known.followUps(records, asAt, knownOn)),
                work.councils(records, asAt, knownOn),
                involvement.lines(known.involvement(records, asAt, knownOn), conferences, records, asAt),
                involvement.family(known.family(records, knownOn), conferences, records, asAt),
                involvement.words(known.words(records, asAt, knownOn), conferences, asAt),
                due.of(conferences, plans, enquiries, asAt, knownOn));
    }

    private ConferenceView show(ChildProtectionConference conference, Set<UUID> records, AsAt asAt) {
        return conferenceViews.show(conference, records, null).asAt(asAt.day());
    }
}
