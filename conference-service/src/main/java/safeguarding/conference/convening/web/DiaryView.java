package safeguarding.conference.convening.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a chair is booked for. */
@Schema(description = "What a chair is booked for.")
public record DiaryView(
        @Schema(required = true) UUID chairId,

        @Schema(required = true, description = "In the order of their starts.")
        List<EntryView> items) {

    /** One booking. */
    @Schema(name = "DiaryEntry", description = "One booking.")
    public record EntryView(
            @Schema(required = true) Instant startsAt,
            @Schema(required = true) Instant endsAt,

            @Schema(description = "Absent when this caller may not see the children: the time is taken all the same.")
            @Nullable
            ConferenceView conference) {}
}
