package safeguarding.reviewing.desk.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was counted on the desk of one reviewing officer on a morning. */
@Schema(
        name = "OfficerDigest",
        description = "What was counted on the desk of one reviewing officer on a working morning, as it was then.")
public record DailyDigestView(
        @Schema(required = true) UUID officerId,

        @Schema(required = true, description = "Civil date of the morning (Europe/London).")
        LocalDate day,

        @Schema(required = true, description = "When it was counted (UTC).")
        Instant madeAt,

        @Schema(required = true, description = "Whether it was an event: not where there was nothing to tell.")
        boolean published,

        @Schema(description = "Day of the digest before; absent for the first.") @Nullable
        LocalDate comparedWith,

        @Schema(required = true, description = "Children on the desk, those covered among them.")
        int children,

        @Schema(required = true, description = "Of these, children for whom the officer stood in.")
        int covered,

        @Schema(required = true, description = "Matters whose last day had passed.")
        OwedView overdue,

        @Schema(
                required = true,
                description = "Of these, matters that were not overdue yet on the day of comparedWith; all of them in"
                        + " the first digest.")
        int newlyOverdue,

        @Schema(required = true, description = "Matters whose last day it was.")
        OwedView dueToday,

        @Schema(required = true, description = "Matters that were due after that day, within six weeks from it.")
        OwedView dueLater,

        @Schema(
                required = true,
                description = "Children whose next review was due, overdue or booked within six weeks.")
        int reviewsInSixWeeks,

        @Schema(required = true) URI link) {}
