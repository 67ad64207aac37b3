package safeguarding.conference.voice.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The chair's meeting with the family before a conference. */
@Schema(
        name = "FamilyMeeting",
        description = "The chair's meeting with the family before a conference, or why there was none.")
public record FamilyMeetingView(
        @Schema(required = true) UUID meetingId,
        @Schema(required = true) UUID conferenceId,
        @Schema(required = true) LocalDate on,
        @Schema(required = true) boolean tookPlace,

        @Schema(enumeration = {"in-person", "remote", "hybrid"}) @Nullable
        String mode,

        @Schema(required = true) List<UUID> present,
        @Nullable String note,
        @Schema(required = true) URI link) {
    @Override
    public String toString() {
        return "FamilyMeetingView[" + meetingId + "]";
    }
}
