package safeguarding.conference.planenquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found out for an enquiry.
 *
 * @param answer what is answered
 * @param doubt why the unit has to be rung; null for other answers
 * @param plan the plan; null unless the child is on one
 */
public record PlanFinding(
        PlanAnswer answer, @Nullable Doubt doubt, @Nullable PlanFound plan) {

    static final PlanFinding NO_MATCH = new PlanFinding(PlanAnswer.NO_MATCH, null, null);

    /**
     * The little that helps whoever asks.
     *
     * @param since civil date of the start
     * @param area code of the area that is responsible
     * @param team code of the team; null when not known
     * @param leadSocialWorker staff number; null when not recorded
     */
    public record PlanFound(
            LocalDate since,
            String area,
            @Nullable String team,
            @Nullable String leadSocialWorker) {}

    static PlanFinding on(PlanFound plan) {
        return new PlanFinding(PlanAnswer.ON_A_PLAN, null, plan);
    }

    static PlanFinding ring(Doubt why) {
        return new PlanFinding(PlanAnswer.RING_THE_UNIT, why, null);
    }

    /** The area whose numbers are given; empty for those of the unit, which say nothing of a child. */
    public Optional<String> area() {
        return Optional.ofNullable(plan).map(PlanFound::area);
    }
}
