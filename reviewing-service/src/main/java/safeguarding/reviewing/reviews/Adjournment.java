package safeguarding.reviewing.reviews;

import java.time.LocalDate;

/** A review was broken off to be finished on another day. */
public record Adjournment(LocalDate on, String reason) {

    public Adjournment {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An adjournment has a reason");
        }
    }

    @Override
    public String toString() {
        return "Adjournment[on=" + on + "]";
    }
}
