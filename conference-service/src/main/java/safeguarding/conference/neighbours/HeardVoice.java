package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.sight.Readers;

/**
 * What somebody said about a child for a conference, as it stands beside the decision. Masks the words.
 *
 * @param wordsId identifier
 * @param speaker code of whose words they are, such as {@code child}
 * @param gathered code of how they reached the conference
 * @param on civil date on which they were gathered
 * @param wording the words, verbatim
 * @param readers who may read them beside the unit
 * @param changed whether they changed something; null while nobody said
 * @param because what they changed, or why they did not; null while nobody said
 */
public record HeardVoice(
        UUID wordsId,
        String speaker,
        String gathered,
        LocalDate on,
        String wording,
        Readers readers,
        @Nullable Boolean changed,
        @Nullable String because) {
    @Override
    public String toString() {
        return "HeardVoice[" + wordsId + "]";
    }
}
