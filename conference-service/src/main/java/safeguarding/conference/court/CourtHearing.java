package safeguarding.conference.court;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hearing: booked, and then held or vacated, not both.
 *
 * @param bookedOn civil date on which it was booked
 * @param bookedFor civil date for which it is booked
 * @param heldOn civil date on which it was held; null while it was not
 * @param vacatedOn civil date on which it was given up; null while it was not
 * @param vacatedBecause why it was given up, in words; null while it was not; never leaves this service in an event
 */
public record CourtHearing(
        UUID hearingId,
        HearingKind kind,
        LocalDate bookedOn,
        LocalDate bookedFor,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate vacatedOn,
        @Nullable String vacatedBecause) {

    public CourtHearing {
        if (heldOn != null && vacatedOn != null) {
            throw new IllegalArgumentException("a hearing that was vacated was not held");
        }
        if ((vacatedOn == null) != (vacatedBecause == null)) {
            throw new IllegalArgumentException("a hearing is vacated for a reason");
        }
    }

    /** One that is booked. */
    public static CourtHearing booked(UUID hearingId, HearingKind kind, LocalDate bookedOn, LocalDate bookedFor) {
        return new CourtHearing(hearingId, kind, bookedOn, bookedFor, null, null, null);
    }

    /** Where it stands. */
    public State state() {
        return vacatedOn != null ? State.VACATED : heldOn != null ? State.HELD : State.BOOKED;
    }

    /** The same, held on a day. */
    public CourtHearing held(LocalDate on) {
        return new CourtHearing(hearingId, kind, bookedOn, bookedFor, on, null, null);
    }

    /** The same, given up. */
    public CourtHearing vacated(LocalDate on, String because) {
        return new CourtHearing(hearingId, kind, bookedOn, bookedFor, null, on, because);
    }

    /** As it stood on a day by which it was booked. */
    CourtHearing asAt(LocalDate day) {
        var held = heldOn != null && !heldOn.isAfter(day);
        var vacated = vacatedOn != null && !vacatedOn.isAfter(day);
        return new CourtHearing(
                hearingId,
                kind,
                bookedOn,
                bookedFor,
                held ? heldOn : null,
                vacated ? vacatedOn : null,
                vacated ? vacatedBecause : null);
    }

    /** Where a hearing stands. */
    public enum State {
        BOOKED,
        HELD,
        VACATED
    }

    @Override
    public String toString() {
        return "CourtHearing[" + hearingId + " " + kind + " " + state() + "]";
    }
}
