package safeguarding.reviewing.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The desk of one reviewing officer. */
@Schema(name = "OfficerDesk", description = "The desk of one reviewing officer today.")
public record OfficerDeskView(
        @Schema(required = true) UUID officerId,

        @Schema(required = true, description = "Today (Europe/London): the day at which everything is seen.")
        LocalDate day,

        @Schema(
                required = true,
                description = "Whose named IRO the officer is and for whom the officer stands in today, of those whom"
                        + " the caller may see; the same on every page.")
        List<DeskChildView> children,

        @Schema(required = true, description = "What is due within six weeks or overdue, the earliest day first.")
        List<DeskLineView> items,

        @Schema(description = "Cursor of the next page; absent on the last.") @Nullable
        String next) {

    public OfficerDeskView {
        children = List.copyOf(children);
        items = List.copyOf(items);
    }
}
