package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;

/**
 * What an agency answered to its invitation.
 *
 * @param acceptedOn civil date on which it accepted; null while it has not
 * @param plannedMode how it means to take part; null when it did not say
 * @param apologiesOn civil date on which it sent apologies; null while it has not
 */
@Embeddable
public record Reply(
        @Column(name = "accepted_on") @Nullable LocalDate acceptedOn,

        @Enumerated(EnumType.STRING) @Column(name = "planned_mode") @Nullable
        MeetingMode plannedMode,

        @Column(name = "apologies_on") @Nullable LocalDate apologiesOn) {

    /** No answer yet. */
    public static final Reply NONE = new Reply(null, null, null);

    /** It will come. */
    Reply accepted(LocalDate on, @Nullable MeetingMode mode) {
        return new Reply(acceptedOn == null ? on : acceptedOn, mode, null);
    }

    /** It will not come. */
    Reply apologised(LocalDate on) {
        return new Reply(acceptedOn, plannedMode, apologiesOn == null ? on : apologiesOn);
    }
}
