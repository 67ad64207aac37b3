package safeguarding.conference.expectation;

import org.jspecify.annotations.Nullable;

/**
 * What the chair decided about an expected agency.
 *
 * @param by staff number of who said so; null for a machine
 * @param reason why, in the words of the unit
 */
public record ChairsWord(@Nullable String by, String reason) {

    @Override
    public String toString() {
        return "ChairsWord[masked]";
    }
}
