package safeguarding.platform.local.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time that a family came to the conference service: from the initial conference to the end of the last plan.
 */
final class Episode {

    private final String reference;
    private final Origin origin;
    private final LocalDate heldOn;
    private final Map<YoungPerson, PlanCourse> plans;
    private final List<LocalDate> reviews;
    private final List<YoungPerson> children;
    private int workingDays;

    Episode(
            String reference,
            Origin origin,
            LocalDate heldOn,
            List<YoungPerson> children,
            Map<YoungPerson, PlanCourse> plans,
            List<LocalDate> reviews) {
        this.reference = reference;
        this.origin = origin;
        this.heldOn = heldOn;
        this.children = List.copyOf(children);
        this.plans = plans;
        this.reviews = List.copyOf(reviews);
    }

    /**
     * How it began.
     *
     * @param kind of its first conference
     * @param inquorateDaysBefore working days since a first sitting that was inquorate; 0 when there was none
     */
    record Origin(String kind, int inquorateDaysBefore) {

        static final Origin USUAL = new Origin("initial", 0);
        static final Origin PRE_BIRTH = new Origin("pre-birth", 0);
        static final Origin TRANSFER_IN = new Origin("transfer-in", 0);

        /** Whether a section 47 enquiry led to it. */
        boolean followsEnquiry() {
            return !kind.equals(TRANSFER_IN.kind);
        }

        boolean inquorateFirst() {
            return inquorateDaysBefore > 0;
        }
    }

    /** Settles how many working days passed from the strategy discussion (or the news of a move) to the conference. */
    void took(int days) {
        workingDays = days;
    }

    int workingDays() {
        return workingDays;
    }

    /** The day on which its clock began. */
    LocalDate beganOn() {
        return WorkingDays.before(heldOn, workingDays);
    }

    String reference() {
        return reference;
    }

    Origin origin() {
        return origin;
    }

    /** The day of the conference that decided. */
    LocalDate heldOn() {
        return heldOn;
    }

    List<YoungPerson> children() {
        return children;
    }

    /** The plan of a child; null when none was made. */
    @Nullable
    PlanCourse planOf(YoungPerson child) {
        return plans.get(child);
    }

    Map<YoungPerson, PlanCourse> plans() {
        return plans;
    }

    /** Days of its reviews, those to come among them. */
    List<LocalDate> reviews() {
        return reviews;
    }

    /** Whether a child's plan is open at the end of a day. */
    boolean openOn(YoungPerson child, LocalDate day) {
        var plan = plans.get(child);
        return plan != null && plan.openOn(day);
    }

    /** Whether any of its plans is open on a day. */
    boolean openOn(LocalDate day) {
        return plans.values().stream().anyMatch(plan -> plan.openOn(day));
    }
}
