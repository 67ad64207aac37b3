package safeguarding.gateway.composition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of every contributor.
 *
 * @param method GET or POST
 * @param body the body as text; null for GET
 * @param headers headers that go along: the token, the purpose, the correlation
 */
public record Question(String method, @Nullable String body, Map<String, String> headers) {

    public Question {
        headers = Map.copyOf(headers);
    }

    /** Whether this is a search; otherwise what is known of one child is asked for. */
    boolean searches() {
        return body != null;
    }

    @Override
    public String toString() {
        return "Question[" + method + ", masked]";
    }
}
