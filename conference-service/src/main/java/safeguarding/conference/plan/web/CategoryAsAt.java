package safeguarding.conference.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.ConferenceDecision;
import safeguarding.conference.plan.Outcome;
import safeguarding.conference.plan.ProtectionPlan;
import safeguarding.platform.coding.Codes;

/** The category of a plan on a day: the last one that had been decided by then. */
public final class CategoryAsAt {

    private CategoryAsAt() {}

    /**
     * Its code; null when it is not known.
     *
     * @param decisions those up to the day, the latest first
     */
    public static @Nullable String of(ProtectionPlan plan, List<ConferenceDecision> decisions) {
        return decisions.stream()
                .filter(decision ->
                        plan.id().equals(decision.planId()) && decision.outcome() == Outcome.CATEGORY_CHANGED)
                .findFirst()
                .map(decision -> Codes.orNull(decision.category()))
                .orElseGet(() -> Codes.orNull(plan.start().category()));
    }
}
