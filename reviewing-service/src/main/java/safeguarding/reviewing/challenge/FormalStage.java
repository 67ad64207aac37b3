package safeguarding.reviewing.challenge;

import java.time.LocalDate;

/**
 * The matter went to a level. Masks itself.
 *
 * @param startedOn civil date
 * @param addressedTo who is to answer, as the unit says it
 */
public record FormalStage(Level level, LocalDate startedOn, String addressedTo) {

    @Override
    public String toString() {
        return "FormalStage[" + level + ", " + startedOn + "]";
    }
}
