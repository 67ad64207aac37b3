package safeguarding.reviewing.challenge;

import java.time.LocalDate;

/**
 * The matter was talked over, informally. Masks itself.
 *
 * @param on civil date
 * @param with with whom, as the unit says it
 * @param result what came of it, in words
 */
public record Talk(LocalDate on, String with, String result) {

    @Override
    public String toString() {
        return "Talk[" + on + "]";
    }
}
