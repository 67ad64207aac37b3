package safeguarding.gateway.scorecard.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.gateway.composition.web.ChildPartView.Status;

/**
 * The indicators of one service.
 *
 * @param source short name of the service
 * @param status here, none (the service has no indicators), or missing
 * @param asOf when the service answered, by the suite's clock; absent when it was not asked or did not answer
 * @param reason why the part is missing
 * @param data the answer of the service, as its own document describes it
 */
@Schema(description = "The indicators of one service, as it answered them; none when it has no indicators.")
public record IndicatorsPartView(
        @Schema(required = true, examples = "conference") String source,
        @Schema(required = true) Status status,
        @Nullable Instant asOf,

        @Schema(description = "Why the part is missing: unreachable, too-slow, failed or not-allowed.") @Nullable
        String reason,

        @Schema(
                description = "The answer of the service, as its document describes it.",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        @Nullable
        JsonNode data) {

    /** A part that is here. */
    public static IndicatorsPartView present(String source, Instant asOf, JsonNode data) {
        return new IndicatorsPartView(source, Status.PRESENT, asOf, null, data);
    }

    /** A service without indicators. */
    public static IndicatorsPartView none(String source) {
        return new IndicatorsPartView(source, Status.NONE, null, null, null);
    }

    /** A part that could not be had. */
    public static IndicatorsPartView missing(String source, String reason) {
        return new IndicatorsPartView(source, Status.MISSING, null, reason, null);
    }

    /** Whether the figures of this service are not on the card though there are some. */
    public static boolean isMissing(IndicatorsPartView part) {
        return part.status() == Status.MISSING;
    }
}
