package safeguarding.conference.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a stage found.
 *
 * @param on civil date of the answer
 * @param outcome what was found
 * @param words in words
 * @param changed what the complaint changed, in words; null when nothing
 */
public record ComplaintAnswer(
        LocalDate on,
        ComplaintOutcome outcome,
        String words,
        @Nullable String changed) {

    @Override
    public String toString() {
        return "ComplaintAnswer[masked]";
    }
}
