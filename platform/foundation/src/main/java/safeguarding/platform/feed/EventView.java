package safeguarding.platform.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as its reader may see it, with the attributes of CloudEvents 1.0.
 *
 * @param sequence place among all events of the subject: 1, 2, 3 …
 * @param previoussequence place of the event before it that this reader can see on this stream; null when it is the first
 *     such one. Whoever has last seen another number has missed something; a mere filter leaves no such hole.
 * @param childids children it is about that the reader may see
 * @param data the body; null for operators, who see no child's record
 * @param removed true when this is no event but the word that the children in {@code childids} went out of the reader's
 *     sight: nothing else is told of what happened; null otherwise
 */
@Schema(description = "An event with the attributes of CloudEvents 1.0, as far as the caller may see it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventView(
        @Schema(required = true, examples = "1.0", maxLength = 3)
        String specversion,

        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 100) String source,
        @Schema(required = true, maxLength = 200) String type,
        @Schema(required = true) UUID subject,
        @Schema(required = true) Instant time,
        @Schema(required = true, maxLength = 60) String aggregatetype,

        @Schema(required = true, minimum = "1", description = "Place among all events of the subject.")
        long sequence,

        @Schema(
                minimum = "1",
                description = "Place of the event before it that this caller can see with this filter; absent for the"
                        + " first. Who has last seen another one has missed something.")
        @Nullable
        Long previoussequence,

        @Schema(required = true, maxLength = 100) String correlationid,
        @Schema(maxLength = 100) @Nullable String causationid,
        @Schema(required = true, maxLength = 200) String actor,
        @Schema(required = true, maxItems = 100) List<UUID> childids,

        @Schema(implementation = Object.class, type = SchemaType.OBJECT, description = "The body.") @Nullable
        JsonNode data,

        @Schema(
                description =
                        "True when this is no event but the word that the records of the children in childids went"
                                + " out of your sight: drop them. Absent otherwise.")
        @Nullable
        Boolean removed) {

    public EventView {
        childids = List.copyOf(childids);
    }
}
