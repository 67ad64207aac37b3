package safeguarding.platform.benchmarks.http;

/**
 * What came back.
 *
 * @param status the HTTP status
 * @param location where what was made is; empty when nothing was
 * @param etag the version of what it is about; empty when none was said
 * @param body the body as it came
 */
public record Answer(int status, String location, String etag, String body) {

    /** This answer, when it has the status that was counted on: no benchmark measures how fast something is refused. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("Answered with " + status + " instead of " + wanted + ": " + body);
        }
        return this;
    }

    /** The identifier at the end of the location. */
    public String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
