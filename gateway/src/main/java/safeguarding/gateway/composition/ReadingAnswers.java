package safeguarding.gateway.composition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.stream.StreamSupport;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.platform.problem.ProblemType;

/**
 * Tells what a service's answer means. Only the service's own words count: an answer in another shape, be it a success or
 * a 404, comes from something that stands in its place, and says nothing of the child.
 */
@ApplicationScoped
class ReadingAnswers {

    private static final Set<String> PLAN_ANSWERS = Set.of("on-a-plan", "ring-the-unit", "no-match");

    private final ObjectMapper json;
    private final Clock clock;

    ReadingAnswers(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** What an answer with this status and body contributes. */
    Contribution read(String source, int status, String body, Question question) {
        try {
            var content = json.readTree(body);
            return switch (status) {
                case 200 -> present(source, content, question);
                case 404 -> nothing(source, content, question);
                case 403 -> notAllowed(source, content);
                case 400, 415, 422 ->
                    content.isObject() ? new Contribution.Refused(source, status, content) : failed(source);
                default -> failed(source);
            };
        } catch (JsonProcessingException unreadable) {
            return status == 403 ? new Contribution.NotAllowed(source, clock.instant()) : failed(source);
        }
    }

    private Contribution present(String source, JsonNode content, Question question) {
        var understood = switch (question.expected()) {
            case RECORD -> true;
            case CHILDREN -> holdsChildren(content.path("items"));
            case PLAN_ANSWER -> answersAPlanEnquiry(content);
        };
        return content.isObject() && understood
                ? new Contribution.Present(source, clock.instant(), content)
                : failed(source);
    }

    /** A search that finds nothing answers 200; a 404 would mean that nobody searched. */
    private Contribution nothing(String source, JsonNode content, Question question) {
        var unknown =
                content.path("type").asText().equals(ProblemType.NOT_FOUND.uri().toString());
        return unknown && question.expected() == Question.Expected.RECORD
                ? new Contribution.Nothing(source, clock.instant())
                : failed(source);
    }

    /** All services admit the same roles for the same purposes: a wrong purpose is the caller's to mend. */
    private Contribution notAllowed(String source, JsonNode problem) {
        var wrongPurpose = ProblemType.PURPOSE_NOT_ADMITTED.uri().toString();
        return wrongPurpose.equals(problem.path("type").asText())
                ? new Contribution.Refused(source, 403, problem)
                : new Contribution.NotAllowed(source, clock.instant());
    }

    private static boolean holdsChildren(JsonNode items) {
        return items.isArray()
                && StreamSupport.stream(items.spliterator(), false)
                        .allMatch(item -> FoundItem.childId(item).isPresent());
    }

    private static boolean answersAPlanEnquiry(JsonNode content) {
        return PLAN_ANSWERS.contains(content.path("answer").asText())
                && content.path("statement").isTextual()
                && content.path("reference").isTextual()
                && content.path("ring").isArray();
    }

    private static Contribution failed(String source) {
        return new Missing(source, Reason.FAILED);
    }
}
