package safeguarding.conference.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * How a visit was made. A child who was seen alone was seen; one who was not seen was not for a reason. Masks what was
 * written.
 *
 * @param visitedOn civil date of the visit
 * @param seen whether the child was seen
 * @param seenAlone whether the child was seen without parents or carers
 * @param visitedBy staff number of the person who visited
 * @param notSeenBecause why the child was not seen, in words; null when the child was seen or nobody said
 */
@Embeddable
public record VisitMade(
        @Column(name = "visited_on", nullable = false) LocalDate visitedOn,

        @Column(name = "seen", nullable = false) boolean seen,

        @Column(name = "seen_alone", nullable = false) boolean seenAlone,

        @Column(name = "visited_by", nullable = false) String visitedBy,

        @Column(name = "not_seen_because") @Nullable String notSeenBecause) {

    public VisitMade {
        if (seenAlone && !seen) {
            throw ProblemException.invalid(List.of(new Violation("seenAlone", "A child who was seen alone was seen.")));
        }
        if (seen && notSeenBecause != null) {
            throw ProblemException.invalid(
                    List.of(new Violation("notSeenBecause", "The child was seen: there is no reason why not.")));
        }
    }

    @Override
    public String toString() {
        return "VisitMade[masked]";
    }
}
