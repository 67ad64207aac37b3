package safeguarding.gateway.composition.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A service that was asked.
 *
 * @param source short name of the service
 * @param answered whether it answered
 * @param reason why it did not
 * @param more whether it has more than stands here: narrow the search, or ask it alone
 */
@Schema(description = "A service that was asked, and whether it answered.")
public record SearchedSourceView(
        @Schema(required = true) String source,
        @Schema(required = true) boolean answered,
        @Nullable String reason,
        @Nullable Boolean more) {}
