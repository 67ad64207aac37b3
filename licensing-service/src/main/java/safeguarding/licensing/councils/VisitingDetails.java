package safeguarding.licensing.councils;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.problem.ProblemException;

/**
 * What another council says of a licence. It names no child: who is asked about one asks that council by the number.
 *
 * @param council code of the council that gave it: that in which the child lives (H2)
 * @param number its number there
 * @param productionId the production in this service's register
 * @param place where in this council's area
 * @param firstDay first civil day
 * @param lastDay last civil day; never before the first
 * @param receivedOn civil date on which this council was told
 */
@Embeddable
public record VisitingDetails(
        @Column(name = "council", nullable = false) String council,
        @Column(name = "number", nullable = false) String number,
        @Column(name = "production_id", nullable = false) UUID productionId,
        @Column(name = "place", nullable = false) String place,
        @Column(name = "first_day", nullable = false) LocalDate firstDay,
        @Column(name = "last_day", nullable = false) LocalDate lastDay,
        @Column(name = "received_on", nullable = false) LocalDate receivedOn) {

    /** Refuses a last day before the first ({@code invalid-request}). */
    public VisitingDetails {
        if (lastDay.isBefore(firstDay)) {
            throw ProblemException.invalid("details.lastDay", "The last day is before the first.");
        }
    }
}
