package safeguarding.licensing.children.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A child on a page, or the news that it is no longer to be seen. */
@Schema(description = "A child on a page; in a change feed also one that this caller can no longer see.")
public record LicensedChildItem(
        @Schema(required = true) UUID id,

        @Schema(description = "True when this caller can no longer see the child; absent otherwise.") @Nullable
        Boolean removed,

        @Schema(description = "The child; absent when removed.") @Nullable
        LicensedChildView child) {

    static LicensedChildItem of(UUID id, @Nullable LicensedChildView view) {
        return new LicensedChildItem(id, view == null ? true : null, view);
    }
}
