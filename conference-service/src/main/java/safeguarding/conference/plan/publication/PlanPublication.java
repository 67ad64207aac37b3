package safeguarding.conference.plan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.conference.links.Links;
import safeguarding.conference.plan.PlanEvent;
import safeguarding.conference.plan.PlanEvent.CategoryChanged;
import safeguarding.conference.plan.PlanEvent.LeadSocialWorkerChanged;
import safeguarding.conference.plan.PlanEvent.PlanContinued;
import safeguarding.conference.plan.PlanEvent.PlanCorrected;
import safeguarding.conference.plan.PlanEvent.PlanEnded;
import safeguarding.conference.plan.PlanEvent.PlanReopened;
import safeguarding.conference.plan.PlanEvent.PlanStarted;
import safeguarding.conference.plan.PlanEvent.PlanWithdrawn;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to protection plans. */
@ApplicationScoped
public class PlanPublication implements Publication<PlanEvent> {

    private final Links links;

    PlanPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<PlanEvent> about() {
        return PlanEvent.class;
    }

    @Override
    public CatalogueEvent translate(PlanEvent event) {
        var plan = event.plan();
        return new CatalogueEvent(
                name(event),
                1,
                "plan",
                plan.id(),
                event.on(),
                Set.of(plan.childId()),
                plan.area(),
                body(event).link(links.to("/v1/plans/" + plan.id())));
    }

    private static String name(PlanEvent event) {
        return switch (event) {
            case PlanStarted e -> "plan-started";
            case PlanContinued e -> "plan-continued";
            case CategoryChanged e -> "category-changed";
            case LeadSocialWorkerChanged e -> "lead-social-worker-changed";
            case PlanEnded e -> "plan-ended";
            case PlanCorrected e -> "plan-corrected";
            case PlanWithdrawn e -> "plan-withdrawn";
            case PlanReopened e -> "plan-reopened";
        };
    }

    private static EventBody body(PlanEvent event) {
        var plan = event.plan();
        var body = EventBody.of(event.on(), Set.of(plan.childId()), plan.area());
        return switch (event) {
            case PlanStarted e ->
                body.with("conferenceId", e.conferenceId())
                        .with("category", e.category())
                        .with("earlierPlans", e.earlierPlans())
                        .with("leadSocialWorker", e.leadSocialWorker());
            case PlanContinued e -> body.with("conferenceId", e.conferenceId());
            case CategoryChanged e ->
                body.with("conferenceId", e.conferenceId())
                        .with("before", e.before())
                        .with("after", e.after());
            case LeadSocialWorkerChanged e -> body.with("leadSocialWorker", e.leadSocialWorker());
            case PlanEnded e ->
                body.with("reason", e.reason())
                        .with("conferenceId", e.conferenceId())
                        .with("startedOn", e.startedOn());
            case PlanCorrected e -> corrected(body, e);
            case PlanWithdrawn e -> body.with("startedOn", e.startedOn()).with("conferenceId", e.conferenceId());
            case PlanReopened e -> body.with("startedOn", e.startedOn());
        };
    }

    private static EventBody corrected(EventBody body, PlanCorrected e) {
        var end = e.end();
        return body.with("startedOn", e.start().startedOn())
                .with("conferenceId", e.start().conferenceId())
                .with("category", e.start().category())
                .with("latestCategory", e.latestCategory())
                .with("reviewedOn", e.reviewedOn())
                .with("endedOn", end == null ? null : end.endedOn())
                .with("reason", end == null ? null : end.reason());
    }
}
