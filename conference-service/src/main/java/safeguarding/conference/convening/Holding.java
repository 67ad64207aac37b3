package safeguarding.conference.convening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A conference was held.
 *
 * @param on civil date on which it was held
 * @param quorum whether enough agencies sat together
 * @param overrideReason why the chair went ahead without quorum; null unless overridden
 * @param daysLate working days after the due day for limits in working days, days for limits in months; 0 in time; null
 *     when no limit is known
 * @param lateCause why it was late; null when it was not
 */
@Embeddable
public record Holding(
        @Column(name = "held_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "quorum")
        QuorumFound quorum,

        @Column(name = "override_reason") @Nullable String overrideReason,
        @Column(name = "days_late") @Nullable Integer daysLate,

        @Enumerated(EnumType.STRING) @Column(name = "late_cause") @Nullable
        LateCause lateCause) {

    public Holding {
        if ((quorum == QuorumFound.OVERRIDDEN) != (overrideReason != null)) {
            throw new IllegalArgumentException("A reason goes with an override, and with nothing else.");
        }
    }

    /** Whether it was held after its limit. */
    public boolean late() {
        return daysLate != null && daysLate > 0;
    }

    /** The same when it was due by another day; the cause is kept only where it was late. */
    Holding late(@Nullable Integer otherDaysLate, LateCause cause) {
        var isLate = otherDaysLate != null && otherDaysLate > 0;
        return new Holding(on, quorum, overrideReason, otherDaysLate, isLate ? cause : null);
    }

    @Override
    public String toString() {
        return "Holding[masked]";
    }
}
