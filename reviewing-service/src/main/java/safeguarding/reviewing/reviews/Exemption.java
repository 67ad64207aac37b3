package safeguarding.reviewing.reviews;

import java.time.LocalDate;

/**
 * A review was excused until a day. It holds for the review that was next when it was granted, and for no other.
 *
 * @param grantedOn the day on which it was recorded, not one that somebody states
 */
public record Exemption(LocalDate grantedOn, LocalDate until, String reason) {

    public Exemption {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An exemption has a reason");
        }
    }

    @Override
    public String toString() {
        return "Exemption[grantedOn=" + grantedOn + ", until=" + until + "]";
    }
}
