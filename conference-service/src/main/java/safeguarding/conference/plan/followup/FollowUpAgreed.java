package safeguarding.conference.plan.followup;

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
 * What was agreed. Somebody leads whatever is done, and nobody leads nothing.
 *
 * @param support what the child gets
 * @param lead staff number, or code of the organisation, that leads it; null when nothing is done
 * @param startsOn civil date from which it is so
 */
@Embeddable
public record FollowUpAgreed(
        @Enumerated(EnumType.STRING) @Column(name = "support", nullable = false)
        Support support,

        @Column(name = "lead") @Nullable String lead,
        @Column(name = "starts_on", nullable = false) LocalDate startsOn) {

    public FollowUpAgreed {
        if (support == Support.NONE && lead != null) {
            throw ProblemException.invalid(List.of(new Violation("lead", "Nobody leads where nothing is done.")));
        }
        if (support != Support.NONE && lead == null) {
            throw ProblemException.invalid(List.of(new Violation("lead", "Somebody leads what is done.")));
        }
    }
}
