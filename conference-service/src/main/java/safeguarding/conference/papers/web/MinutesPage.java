package safeguarding.conference.papers.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.Deadline;

/** The minutes of one conference. */
@Schema(description = "The minutes of one conference, and by when they are due.")
public record MinutesPage(
        @Schema(
                description =
                        "By when they are due (B2.11, a setting of the council), or were; absent where nothing is: the conference was not held, or another system recorded it; for the unit only.")
        @Nullable
        Deadline due,

        @Schema(required = true, description = "One, or none while they are not written.")
        List<MinutesView> items) {}
