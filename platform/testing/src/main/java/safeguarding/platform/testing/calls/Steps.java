package safeguarding.platform.testing.calls;

import io.restassured.response.Response;

/**
 * Changes of what exists, each in the version that stands.
 *
 * @param reader role that reads the version
 */
public record Steps(Calls calls, String reader) {

    /** Posts a step. */
    public Response post(String role, String record, String below, String body) {
        return calls.as(role).header("If-Match", version(record)).body(body).post(record + below);
    }

    /** Posts a step without a body. */
    public Response post(String role, String record, String below) {
        return calls.as(role).header("If-Match", version(record)).post(record + below);
    }

    /** Replaces something. */
    public Response put(String role, String record, String below, String body) {
        return calls.as(role).header("If-Match", version(record)).body(body).put(record + below);
    }

    private String version(String record) {
        return calls.as(reader).get(record).header("ETag");
    }
}
