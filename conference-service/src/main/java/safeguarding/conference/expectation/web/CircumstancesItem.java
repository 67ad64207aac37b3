package safeguarding.conference.expectation.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Circumstances on a page, or the news that they are no longer to be seen. */
@Schema(description = "Circumstances on a page; in a change feed also those that this caller can no longer see.")
public record CircumstancesItem(
        @Schema(required = true) UUID id,

        @Schema(description = "True when this caller can no longer see them; absent otherwise.") @Nullable
        Boolean removed,

        @Schema(description = "As they stand; absent when removed.") @Nullable
        CircumstancesView circumstances) {

    static CircumstancesItem of(UUID id, @Nullable CircumstancesView view) {
        return new CircumstancesItem(id, view == null ? true : null, view);
    }
}
