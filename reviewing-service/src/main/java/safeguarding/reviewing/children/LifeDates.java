package safeguarding.reviewing.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Birth and death; never a death before the birth. Masks itself.
 *
 * @param bornOn civil date of birth; null when not known
 * @param diedOn civil date of death; null for a living child
 */
@Embeddable
public record LifeDates(
        @Nullable @Column(name = "born_on") LocalDate bornOn,
        @Nullable @Column(name = "died_on") LocalDate diedOn) {

    /** Nothing is known. */
    public static final LifeDates UNKNOWN = new LifeDates(null, null);

    public LifeDates {
        if (bornOn != null && diedOn != null && diedOn.isBefore(bornOn)) {
            throw ProblemException.invalid("dateOfDeath", "The death is before the birth.");
        }
    }

    /** Refuses a birth or death that, on this civil date, has not happened yet. */
    void refuseAfter(LocalDate today) {
        refuseAhead("dateOfBirth", bornOn, today);
        refuseAhead("dateOfDeath", diedOn, today);
    }

    private static void refuseAhead(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw ProblemException.invalid(field, "The day has not come.");
        }
    }

    @Override
    public String toString() {
        return "LifeDates[masked]";
    }
}
