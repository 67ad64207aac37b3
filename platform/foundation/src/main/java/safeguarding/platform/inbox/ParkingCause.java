package safeguarding.platform.inbox;

import java.util.Locale;

/** Why an aggregate waits. */
enum ParkingCause {
    /** The consumer cannot take the event. */
    POISON,
    /** The message does not say what it is. */
    UNREADABLE,
    /** Earlier events of the aggregate are missing. */
    HOLE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ParkingCause of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
