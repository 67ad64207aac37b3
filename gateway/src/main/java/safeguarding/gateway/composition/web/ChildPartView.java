package safeguarding.gateway.composition.web;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one service knows of the child.
 *
 * @param source short name of the service
 * @param status whether the part is here, is known not to exist, or could not be had
 * @param asOf when the service answered, by the suite's clock; absent when it did not
 * @param recordedAt when the newest fact in the part was recorded, if the service says so
 * @param reason why the part is missing
 * @param data the part, as the service's own document describes it
 */
@Schema(description = "What one service knows of the child, with its source and freshness.")
public record ChildPartView(
        @Schema(required = true, examples = "conference") String source,
        @Schema(required = true) Status status,
        @Nullable Instant asOf,
        @Schema(format = "date-time") @Nullable String recordedAt,

        @Schema(description = "Why the part is missing: unreachable, too-slow, failed or not-allowed.") @Nullable
        String reason,

        @Schema(
                description = "The part, as the document of the service describes it.",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        @Nullable
        JsonNode data) {

    /** Whether a part is here. */
    public enum Status {
        PRESENT,
        MISSING,
        NONE;

        /** As callers read it. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A part that is here. */
    public static ChildPartView present(String source, Instant asOf, @Nullable String recordedAt, JsonNode data) {
        return new ChildPartView(source, Status.PRESENT, asOf, recordedAt, null, data);
    }

    /** A service that knows nothing of the child. */
    public static ChildPartView none(String source, Instant asOf) {
        return new ChildPartView(source, Status.NONE, asOf, null, null, null);
    }

    /** A part that could not be had. */
    public static ChildPartView missing(String source, String reason) {
        return new ChildPartView(source, Status.MISSING, null, null, reason, null);
    }
}
