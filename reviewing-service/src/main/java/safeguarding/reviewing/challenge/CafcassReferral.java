package safeguarding.reviewing.challenge;

import java.time.LocalDate;

/**
 * The case was referred to Cafcass. Masks itself.
 *
 * @param on civil date
 * @param reason why, in words
 */
public record CafcassReferral(LocalDate on, String reason) {

    @Override
    public String toString() {
        return "CafcassReferral[" + on + "]";
    }
}
