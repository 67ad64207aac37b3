package safeguarding.reviewing.iros;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Entry in the register of Social Work England (C2.3, J8). Never ends before it starts.
 *
 * @param socialWorkerNumber number in the register, such as {@code SW123456}
 * @param from first civil date of the entry
 * @param to last civil date of the entry; null while it is open
 */
@Embeddable
public record Registration(
        @Column(name = "social_worker_number", nullable = false)
        String socialWorkerNumber,

        @Column(name = "registered_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "registered_to") LocalDate to) {

    public Registration {
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid("details.registration.to", "The registration ends before it starts.");
        }
    }

    /** Whether the entry holds on a civil date. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
