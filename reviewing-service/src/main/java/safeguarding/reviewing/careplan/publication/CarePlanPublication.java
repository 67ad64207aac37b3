package safeguarding.reviewing.careplan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.careplan.CarePlanEvent;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanEnded;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanOpened;
import safeguarding.reviewing.careplan.CarePlanEvent.CarePlanWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementAgreed;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.ElementWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.LineCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.LineEnded;
import safeguarding.reviewing.careplan.CarePlanEvent.LineOpened;
import safeguarding.reviewing.careplan.CarePlanEvent.LineStepTaken;
import safeguarding.reviewing.careplan.CarePlanEvent.LineWithdrawn;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceCorrected;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceDecided;
import safeguarding.reviewing.careplan.CarePlanEvent.PermanenceWithdrawn;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to care plans: codes and dates, never what a plan says, and never a reason in words. */
@ApplicationScoped
public class CarePlanPublication implements Publication<CarePlanEvent> {

    private final Links links;

    CarePlanPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CarePlanEvent> about() {
        return CarePlanEvent.class;
    }

    @Override
    public CatalogueEvent translate(CarePlanEvent event) {
        var plan = event.plan();
        var about = Set.of(plan.childId());
        var body = EventBody.of(event.on(), about, plan.area()).with("periodId", plan.periodId());
        return new CatalogueEvent(
                name(event),
                1,
                "care-plan",
                plan.carePlanId(),
                event.on(),
                about,
                plan.area(),
                CarePlanBody.told(event, body).link(links.carePlan(plan.carePlanId())));
    }

    private static String name(CarePlanEvent event) {
        return switch (event) {
            case CarePlanOpened e -> "care-plan-opened";
            case ElementAgreed e -> "care-plan-element-agreed";
            case ElementCorrected e -> "care-plan-element-corrected";
            case ElementWithdrawn e -> "care-plan-element-withdrawn";
            case PermanenceDecided e -> "permanence-plan-decided";
            case PermanenceCorrected e -> "permanence-plan-corrected";
            case PermanenceWithdrawn e -> "permanence-plan-withdrawn";
            case LineOpened e -> "permanence-line-opened";
            case LineStepTaken e -> "permanence-line-step-taken";
            case LineEnded e -> "permanence-line-ended";
            case LineCorrected e -> "permanence-line-corrected";
            case LineWithdrawn e -> "permanence-line-withdrawn";
            case CarePlanCorrected e -> "care-plan-corrected";
            case CarePlanEnded e -> "care-plan-ended";
            case CarePlanWithdrawn e -> "care-plan-withdrawn";
        };
    }
}
