package safeguarding.conference.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * What is arranged between two councils. Never ends before it starts. Masks itself.
 *
 * @param side whose child lives where
 * @param council code or name of the other council: the responsible one of a child who lives here, the one where ours lives
 * @param contact whom to ring there, in words; null when nobody is known
 * @param permanent whether the child has moved for good: then a plan is taken over by the other council (B1.7, B1.8)
 * @param from first civil date
 * @param to civil date on which it no longer holds; null while it does
 */
@Embeddable
public record Arranged(
        @Enumerated(EnumType.STRING) @Column(name = "side", nullable = false)
        Side side,

        @Column(name = "council", nullable = false) String council,
        @Column(name = "contact") @Nullable String contact,
        @Column(name = "permanent", nullable = false) boolean permanent,
        @Column(name = "lived_from", nullable = false) LocalDate from,
        @Column(name = "lived_to") @Nullable LocalDate to) {

    public Arranged {
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid(List.of(new Violation("to", "It does not end before it starts.")));
        }
    }

    @Override
    public String toString() {
        return "Arranged[masked]";
    }
}
