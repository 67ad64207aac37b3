package safeguarding.reviewing.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * How a visit was made. A child who was seen alone was seen, and there is no reason why not. Masks what was written.
 *
 * @param visitedOn civil date of the visit
 * @param visitedBy staff number of the person who visited
 * @param seen whether the child was seen
 * @param seenAlone whether the child was spoken to in private
 * @param notSeenBecause why the child was not seen, in words; null when the child was
 * @param notAloneBecause why the child was seen but not alone; null otherwise
 */
@Embeddable
public record VisitMade(
        @Column(name = "visited_on", nullable = false) LocalDate visitedOn,

        @Column(name = "visited_by", nullable = false) String visitedBy,

        @Column(name = "seen", nullable = false) boolean seen,

        @Column(name = "seen_alone", nullable = false) boolean seenAlone,

        @Column(name = "not_seen_because") @Nullable String notSeenBecause,

        @Enumerated(EnumType.STRING) @Column(name = "not_alone_because") @Nullable
        NotAlone notAloneBecause) {

    public VisitMade {
        if (seenAlone && !seen) {
            throw ProblemException.invalid("seenAlone", "A child who was seen alone was seen.");
        }
        if (seen && notSeenBecause != null) {
            throw ProblemException.invalid("notSeenBecause", "The child was seen: there is no reason why not.");
        }
        if ((seenAlone || !seen) && notAloneBecause != null) {
            throw ProblemException.invalid(
                    "notAloneBecause", "It says why a child who was seen was not seen alone, and nothing else.");
        }
    }

    @Override
    public String toString() {
        return "VisitMade[masked]";
    }
}
