package safeguarding.conference.voice.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.conference.voice.MeetingBefore;
import safeguarding.platform.coding.Codes;

/** The chair's meeting with the family before a conference. */
@Schema(description = "The chair's meeting with the family before a conference, or why there was none.")
public record FamilyMeetingRequest(
        @Schema(required = true, description = "Civil date on which it was, or was to be; not after the conference.")
        @NotNull
        LocalDate on,

        @Schema(required = true) @NotNull Boolean tookPlace,

        @Schema(
                description = "How they met; needed when they did.",
                enumeration = {"in-person", "remote", "hybrid"})
        @Nullable
        String mode,

        @Schema(
                required = true,
                description = "The child and the registered relatives who came; empty when it was not.")
        @NotNull
        @Size(max = 30)
        List<@NotNull UUID> present,

        @Schema(description = "What the chair wants to keep of it, or why it was not; needed then.")
        @Size(min = 1, max = 4000)
        @Nullable
        String note) {
    MeetingBefore read() {
        return new MeetingBefore(on, tookPlace, Codes.readOrNull("mode", mode, MeetingMode.class), present, note);
    }

    @Override
    public String toString() {
        return "FamilyMeetingRequest[masked]";
    }
}
