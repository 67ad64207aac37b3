package safeguarding.conference.record.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.conference.councils.web.ArrangementView;
import safeguarding.conference.councils.web.ArrangementViews;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.conference.plan.followup.OutcomeFollowUp;
import safeguarding.conference.plan.web.KnownCoreGroups;
import safeguarding.conference.plan.web.KnownCoreGroups.CoreGroupAsKnown;
import safeguarding.conference.plan.web.followup.FollowUpView;
import safeguarding.conference.sight.Sight;
import safeguarding.conference.visits.web.VisitView;
import safeguarding.conference.visits.web.VisitViews;
import safeguarding.platform.history.AsAt;
import safeguarding.platform.history.KnownOn;

/** What was done between conferences, core groups and visits: for the council's own people. */
@ApplicationScoped
class ShownWork {

    private final KnownCoreGroups coreGroups;
    private final VisitViews visits;
    private final Sight sight;
    private final Links links;
    private final ArrangementViews councils;

    ShownWork(KnownCoreGroups coreGroups, VisitViews visits, Sight sight, Links links, ArrangementViews councils) {
        this.councils = councils;
        this.links = links;
        this.coreGroups = coreGroups;
        this.visits = visits;
        this.sight = sight;
    }

    List<CoreGroupAsKnown> coreGroups(Set<UUID> records, List<ProtectionPlan> plans, AsAt asAt, KnownOn knownOn) {
        return sight.narrow() ? List.of() : coreGroups.of(records, plans, asAt, knownOn);
    }

    List<FollowUpView> followUps(List<OutcomeFollowUp> known) {
        return sight.narrow()
                ? List.of()
                : known.stream().map(one -> FollowUpView.of(one, links)).toList();
    }

    List<ArrangementView> councils(Set<UUID> records, AsAt asAt, KnownOn knownOn) {
        return sight.narrow() ? List.of() : councils.of(records, asAt, knownOn);
    }

    /** Under these plans: those under a plan that was withdrawn are none. */
    List<VisitView> visits(Set<UUID> records, List<ProtectionPlan> plans, AsAt asAt, KnownOn knownOn) {
        if (sight.narrow()) {
            return List.of();
        }
        var ids = plans.stream().map(ProtectionPlan::id).collect(Collectors.toSet());
        return visits.to(records, asAt, knownOn).stream()
                .filter(visit -> ids.contains(visit.planId()))
                .toList();
    }
}
