package safeguarding.gateway.composition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every contributor.
 *
 * @param expected what an answer has to look like
 * @param method GET or POST
 * @param body the body as text; null for GET
 * @param headers headers that go along: the token, the purpose, the correlation
 */
public record Question(
        Expected expected, String method, @Nullable String body, Map<String, String> headers) {

    public Question {
        headers = Map.copyOf(headers);
    }

    /** What an answer has to look like to be taken for one. */
    public enum Expected {
        /** What is known of one child; a 404 says that nothing is. */
        RECORD,
        /** Children who were found; nothing found is no 404. */
        CHILDREN,
        /** One of the three answers of a plan enquiry. */
        PLAN_ANSWER
    }

    @Override
    public String toString() {
        return "Question[" + method + ", masked]";
    }
}
