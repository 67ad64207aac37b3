package safeguarding.licensing.children.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a search found among the records the caller may see. */
@Schema(
        name = "LicensedChildSearch",
        description = "What was found among the records the caller may see. Nothing found never means that there is"
                + " nothing.")
public record LicensedChildSearchView(
        @Schema(required = true, description = "The children of this page, the best fitting first.")
        List<FoundLicensedChildView> items,

        @Schema(description = "Cursor of the next page; absent on the last.") @Nullable
        String next,

        @Schema(required = true, description = "What to do when the child is not among them.")
        String advice) {}
