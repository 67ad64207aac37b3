package safeguarding.platform.problem;

import java.net.URI;
import java.util.Locale;

/** Every kind of refusal of the suite. The type URI is stable and documented in {@code docs/operations/problem-types.md}. */
public enum ProblemType {
    INVALID_REQUEST(400, "The request cannot be taken"),
    MALFORMED_BODY(400, "The body cannot be read"),
    BAD_CURSOR(400, "The cursor was not given out by this service"),
    IDEMPOTENCY_KEY_MISSING(400, "An Idempotency-Key is needed"),
    PURPOSE_MISSING(400, "The purpose of the access is needed"),
    NOT_SIGNED_IN(401, "A valid bearer token is needed"),
    NOT_ALLOWED(403, "The caller's role does not allow this"),
    PURPOSE_NOT_ADMITTED(403, "The caller's role does not allow this for the purpose given"),
    NOT_FOUND(404, "There is no such thing for this caller"),
    METHOD_NOT_ALLOWED(405, "The method is not offered here"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in that form"),
    CONFLICT(409, "The state of the record does not allow this"),
    KEY_IN_USE(409, "A request with the same Idempotency-Key is running"),
    CURSOR_GONE(410, "The cursor belongs to a journal that was restored"),
    STALE_VERSION(412, "The record has changed since it was read"),
    BODY_TOO_LARGE(413, "The body is too large"),
    ADDRESS_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has a type that is not taken here"),
    RULE_BROKEN(422, "A rule refuses this"),
    KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    VERSION_MISSING(428, "The version of the record is needed in If-Match"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service cannot answer at the moment"),
    TOO_SLOW(504, "The service did not answer in time");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status code of the answer. */
    public int status() {
        return status;
    }

    /** What this kind of refusal means, the same each time. */
    public String title() {
        return title;
    }

    /** Stable identifier of the type, the same in every installation. */
    public URI uri() {
        return URI.create(
                "urn:safeguarding:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
