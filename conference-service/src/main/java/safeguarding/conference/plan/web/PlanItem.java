package safeguarding.conference.plan.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan on a page, or the news that it is no longer to be seen. */
@Schema(description = "A plan on a page; in a change feed also one that this caller can no longer see.")
public record PlanItem(
        @Schema(required = true) UUID id,

        @Schema(description = "True when this caller can no longer see the plan; absent otherwise.") @Nullable
        Boolean removed,

        @Schema(description = "The plan; absent when removed.") @Nullable
        PlanView plan) {

    static PlanItem of(UUID id, @Nullable PlanView view) {
        return new PlanItem(id, view == null ? true : null, view);
    }
}
