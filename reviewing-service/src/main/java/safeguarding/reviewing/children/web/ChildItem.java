package safeguarding.reviewing.children.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child on a page, or the news that it is no longer to be seen. */
@Schema(
        name = "ReviewingChildItem",
        description = "A child on a page; in a change feed also one that this caller can no longer see.")
public record ChildItem(
        @Schema(required = true) UUID id,

        @Schema(description = "True when this caller can no longer see the child; absent otherwise.") @Nullable
        Boolean removed,

        @Schema(description = "The child as the caller may see it; absent when removed.") @Nullable
        ChildView child) {

    static ChildItem of(ChildView view) {
        return new ChildItem(view.childId(), null, view);
    }

    static ChildItem ofChange(UUID id, @Nullable ChildView view) {
        return new ChildItem(id, view == null ? true : null, view);
    }
}
