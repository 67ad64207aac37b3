package safeguarding.conference.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * Birth and death. Never both a date of birth and an expected one; never a death before the birth. Masks itself.
 *
 * @param bornOn civil date of birth; null for an unborn child or when not known
 * @param expectedOn civil date on which the birth is expected; null for a child that is born
 * @param diedOn civil date of death; null for a living child
 */
@Embeddable
public record LifeDates(
        @Nullable @Column(name = "born_on") LocalDate bornOn,
        @Nullable @Column(name = "expected_on") LocalDate expectedOn,
        @Nullable @Column(name = "died_on") LocalDate diedOn) {

    /** Nothing is known. */
    public static final LifeDates UNKNOWN = new LifeDates(null, null, null);

    public LifeDates {
        var violations = new ArrayList<Violation>();
        if (bornOn != null && expectedOn != null) {
            violations.add(new Violation(
                    "expectedDateOfBirth", "A child has a date of birth or an expected date of birth, not both."));
        }
        if (bornOn != null && diedOn != null && diedOn.isBefore(bornOn)) {
            violations.add(new Violation("dateOfDeath", "The death is before the birth."));
        }
        refuse(violations);
    }

    /** Refuses a birth or death that, on this civil date, has not happened yet. */
    void refuseAfter(LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (bornOn != null && bornOn.isAfter(today)) {
            violations.add(new Violation("dateOfBirth", "The day has not come: use expectedDateOfBirth."));
        }
        if (diedOn != null && diedOn.isAfter(today)) {
            violations.add(new Violation("dateOfDeath", "The day has not come."));
        }
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    @Override
    public String toString() {
        return "LifeDates[masked]";
    }
}
