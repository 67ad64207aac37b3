package safeguarding.conference.convening.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildRemoval;
import safeguarding.platform.coding.Codes;

/** When and why a child was taken off a conference. */
@Schema(name = "ConferenceChildRemovals", description = "When and why a child was taken off a conference.")
public record ChildRemovalsView(
        @Schema(required = true) UUID conferenceId,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "The earliest first; more than one when the child was added again.")
        List<RemovalView> items) {

    public ChildRemovalsView {
        items = List.copyOf(items);
    }

    /** One time. */
    @Schema(name = "ConferenceChildRemoval")
    record RemovalView(
            @Schema(required = true, description = "Civil date (Europe/London) on which it was recorded.")
            LocalDate on,

            @Schema(description = "Staff number of who recorded it; absent for a machine.") @Nullable
            String by,

            @Schema(required = true) String reason,

            @Schema(
                    description = "What was said of the section 47 enquiry.",
                    enumeration = {"not-about-child", "own-enquiry"})
            @Nullable
            String enquiry) {

        static RemovalView of(ChildRemoval removal) {
            var enquiry = removal.enquiry();
            return new RemovalView(
                    removal.on(), removal.by(), removal.reason(), enquiry == null ? null : Codes.of(enquiry));
        }

        @Override
        public String toString() {
            return "RemovalView[masked]";
        }
    }
}
