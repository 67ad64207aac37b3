package safeguarding.audit.neighbours;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What answers are worth. */
public interface ScoredAnswers {

    /** The score of answers to a version of a tool, 0 to 100; empty when nothing was scored. */
    Optional<Double> of(UUID toolId, int version, Map<String, String> answers);
}
