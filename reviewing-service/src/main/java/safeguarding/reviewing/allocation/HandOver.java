package safeguarding.reviewing.allocation;

import java.util.List;

/**
 * What an officer passes on to the next. Masks itself.
 *
 * @param reason why, in the words of the unit
 * @param openMatters what is still to be done, one sentence each; may be empty
 */
public record HandOver(String reason, List<String> openMatters) {

    public HandOver {
        openMatters = List.copyOf(openMatters);
    }

    @Override
    public String toString() {
        return "HandOver[masked]";
    }
}
