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
 * @param takenOverBy code or name of the council that took the plan over (B1.8); null when it was not or nobody said
 * @param otherConferenceOn civil date on which that council held its conference; null together with the council
 */
@Embeddable
public record PlanEnd(
        @Column(name = "ended_on") LocalDate endedOn,

        @Enumerated(EnumType.STRING) @Column(name = "ending_reason") @Nullable
        EndingReason reason,

        @Column(name = "ended_by") @Nullable UUID conferenceId,
        @Column(name = "taken_over_by") @Nullable String takenOverBy,
        @Column(name = "other_conference_on") @Nullable LocalDate otherConferenceOn) {

    public PlanEnd(LocalDate endedOn, @Nullable EndingReason reason, @Nullable UUID conferenceId) {
        this(endedOn, reason, conferenceId, null, null);
    }

    /** The same on another day. */
    PlanEnd on(LocalDate day) {
        return new PlanEnd(day, reason, conferenceId, takenOverBy, otherConferenceOn);
    }

    /** The same for another reason. */
    PlanEnd reasoned(EndingReason other) {
        return new PlanEnd(endedOn, other, conferenceId, takenOverBy, otherConferenceOn);
    }
}
