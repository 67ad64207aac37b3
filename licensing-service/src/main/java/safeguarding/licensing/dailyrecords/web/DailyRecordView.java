package safeguarding.licensing.dailyrecords.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.stage.RulingView;

/** A record of a day. */
@Schema(
        name = "DailyRecord",
        description =
                "The record of a day of a child in a production. It is kept for six months after the last performance of"
                        + " the production, and removed then (L7).")
public record DailyRecordView(
        @Schema(required = true) UUID dailyRecordId,
        @Schema(required = true) URI production,
        @Schema(required = true) UUID childId,

        @Schema(required = true, description = "Civil day that it is about.")
        LocalDate on,

        @Schema(required = true) DailyRecordFields details,

        @Schema(
                description =
                        "What the law says to this day today, with what all records of the child say of the days around"
                                + " it; absent for one made in error.")
        @Nullable
        RulingView ruling,

        @Schema(required = true, description = "Last civil day on which it is kept, as the production stands (L7).")
        LocalDate keptUntil,

        @Schema(description = "Why it was made in error; absent for one that stands.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "DailyRecordView[masked]";
    }
}
