package safeguarding.gateway.composition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What one service said when it was asked. */
public sealed interface Contribution {

    /** The service that was asked. */
    String source();

    /** It knows something. */
    record Present(String source, Instant answeredAt, JsonNode content) implements Contribution {}

    /** It answered that it knows nothing for this caller. */
    record Nothing(String source, Instant answeredAt) implements Contribution {}

    /** It answered that this caller's role may not ask it. */
    record NotAllowed(String source, Instant answeredAt) implements Contribution {}

    /** It refused the question itself; the refusal is the caller's to read. */
    record Refused(String source, int status, JsonNode problem) implements Contribution {}

    /** It gave no answer that can be used. */
    record Missing(String source, Reason reason) implements Contribution {}

    /** Why a part is missing. */
    enum Reason {
        UNREACHABLE("unreachable"),
        TOO_SLOW("too-slow"),
        FAILED("failed"),
        NOT_ALLOWED("not-allowed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** As callers read it. */
        public String code() {
            return code;
        }
    }
}
