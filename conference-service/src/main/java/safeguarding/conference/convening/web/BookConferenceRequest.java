package safeguarding.conference.convening.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Booking;
import safeguarding.conference.convening.LateCause;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** When and where a conference is to be held. */
@Schema(description = "When and where a conference is to be held, and by whom it is chaired.")
public record BookConferenceRequest(
        @Schema(required = true) @NotNull Instant startsAt,

        @Schema(description = "90 minutes after the start when absent; at most a day long.") @Nullable
        Instant endsAt,

        @Schema(description = "Room or address of the meeting, never a family's.") @Size(max = 200) @Nullable
        String venue,

        @Schema(
                required = true,
                enumeration = {"in-person", "remote", "hybrid"})
        @NotNull
        String mode,

        @Schema(
                description = "Why it is booked beyond its limit; needed then.",
                enumeration = {"asked-late", "no-slot", "inquorate", "family"})
        @Nullable
        String lateCause,

        @Schema(description = "A chair to allocate at the same time.") @Nullable
        UUID chairId) {

    private static final Duration USUAL = Duration.ofMinutes(90);
    private static final Duration LONGEST = Duration.ofDays(1);

    Booking read() {
        var end = endsAt == null ? startsAt.plus(USUAL) : endsAt;
        if (!end.isAfter(startsAt) || end.isAfter(startsAt.plus(LONGEST))) {
            throw ProblemException.invalid(
                    List.of(new Violation("endsAt", "A conference ends after it starts, within a day.")));
        }
        var cause = Codes.readOrNull("lateCause", lateCause, LateCause.class);
        if (cause == LateCause.NOT_STATED) {
            throw ProblemException.invalid(List.of(
                    new Violation("lateCause", "A booking states its cause: asked-late, no-slot, inquorate, family.")));
        }
        var read = Codes.read("mode", mode, MeetingMode.class);
        if (!read.ofMeetings()) {
            throw ProblemException.invalid(
                    List.of(new Violation("mode", "A conference is booked in-person, remote or hybrid.")));
        }
        return new Booking(startsAt, end, venue, read, cause);
    }
}
