package safeguarding.licensing.permits.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A permit on a page, or the news that it is no longer to be seen. */
@Schema(description = "A permit on a page; in a change feed also one that this caller can no longer see.")
public record WorkPermitItem(
        @Schema(required = true) UUID id,

        @Schema(description = "True when this caller can no longer see it; absent otherwise.") @Nullable
        Boolean removed,

        @Schema(description = "The permit; absent when removed.") @Nullable
        WorkPermitView permit) {

    static WorkPermitItem of(UUID id, @Nullable WorkPermitView view) {
        return new WorkPermitItem(id, view == null ? true : null, view);
    }
}
