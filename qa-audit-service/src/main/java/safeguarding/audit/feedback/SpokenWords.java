package safeguarding.audit.feedback;

import java.util.Optional;
import java.util.UUID;

/** The words of responses, in one place that has no history: what is taken out is gone. */
public interface SpokenWords {

    /** Keeps the words of a response. */
    void keep(UUID responseId, String words);

    /** The words; empty when there are none, or none any more. */
    Optional<String> of(UUID responseId);

    /** Takes the words out, for good. */
    void forget(UUID responseId);
}
