package safeguarding.platform.testing.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;

/** Reads answers as JSON. The paths of REST Assured say the same and compile a script for each question. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The body of an answer; an answer that is no JSON fails the test. */
    public static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response.asString(), e);
        }
    }

    /**
     * A text in an answer; one without it fails the test.
     *
     * @param pointer where it stands, such as {@code /items/0/flagId}
     */
    public static String text(Response response, String pointer) {
        var found = json(response).at(pointer);
        if (!found.isValueNode() || found.isNull()) {
            throw new AssertionError("nothing at " + pointer + ": " + response.asString());
        }
        return found.asText();
    }
}
