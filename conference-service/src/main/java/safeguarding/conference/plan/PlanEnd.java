package safeguarding.conference.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a plan ended.
 *
 * @param endedOn civil date from which it no longer holds
 * @param reason why; null in a history that does not say
 * @param conferenceId the review that ended it; null when none did
 */
@Embeddable
public record PlanEnd(
        @Column(name = "ended_on") LocalDate endedOn,

        @Enumerated(EnumType.STRING) @Column(name = "ending_reason") @Nullable
        EndingReason reason,

        @Column(name = "ended_by") @Nullable UUID conferenceId) {}
