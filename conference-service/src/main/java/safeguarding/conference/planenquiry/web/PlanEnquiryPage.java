package safeguarding.conference.planenquiry.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Enquiries on a page, or those that came since.
 *
 * @param items the enquiries
 * @param removed enquiries that this reader can no longer see; always empty in a list
 * @param next where to read on; in a list null on the last page, in the changes always there
 */
@Schema(description = "Plan enquiries on a page; in the change feed also which can no longer be seen.")
public record PlanEnquiryPage(
        @Schema(required = true) List<PlanEnquiryView> items,

        @Schema(required = true, description = "Enquiries that this reader can no longer see; change feed only.")
        List<UUID> removed,

        @Schema(maxLength = 8192, description = "Where to read on; absent on the last page of a list.") @Nullable
        String next) {

    public PlanEnquiryPage {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }
}
