package safeguarding.gateway.composition.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one service found.
 *
 * @param source short name of the service
 * @param data the item of its own search, as its document describes it
 */
@Schema(description = "What one service found.")
public record FindingView(
        @Schema(required = true, examples = "conference") String source,

        @Schema(
                required = true,
                description = "The item, as the document of the service describes it.",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        JsonNode data) {}
