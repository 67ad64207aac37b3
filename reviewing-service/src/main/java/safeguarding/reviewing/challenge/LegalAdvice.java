package safeguarding.reviewing.challenge;

import java.time.LocalDate;

/**
 * The IRO took independent legal advice. Masks itself.
 *
 * @param on civil date
 * @param from who gave it
 * @param summary what it said: for the IRO and the IRO's manager only
 */
public record LegalAdvice(LocalDate on, String from, String summary) {

    @Override
    public String toString() {
        return "LegalAdvice[" + on + "]";
    }
}
