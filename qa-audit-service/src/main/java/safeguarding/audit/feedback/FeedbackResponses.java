package safeguarding.audit.feedback;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The responses to all collections. */
public interface FeedbackResponses {

    /** The response; empty when there is none. */
    Optional<FeedbackResponse> find(UUID responseId);

    /** The responses with these identifiers. */
    List<FeedbackResponse> all(Collection<UUID> ids);

    /** How many answered a collection, by kind, without what was recorded in error. */
    Map<Respondent, Long> counted(UUID collectionId);

    /** How many answered between two civil dates, both counted, by kind, without what was recorded in error. */
    Map<Respondent, Long> heard(LocalDate from, LocalDate to);

    /** The same, of those that are about a theme. */
    Map<Respondent, Long> about(UUID themeId);

    /** Keeps the response with what happened. */
    FeedbackResponse save(FeedbackResponse response);
}
