package safeguarding.conference.involvement.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.MeetingMode;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;

/** An agency accepts its invitation. */
@Schema(description = "An agency accepts its invitation.")
public record AcceptanceRequest(
        @Schema(
                description =
                        "How it means to take part: in the room, by video, by telephone; absent when it did not say.",
                enumeration = {"in-person", "video", "phone"})
        @Nullable
        String mode) {

    @Nullable
    MeetingMode read() {
        var read = Codes.readOrNull("mode", mode, MeetingMode.class);
        if (read == MeetingMode.HYBRID || read == MeetingMode.REMOTE) {
            throw ProblemException.invalid("mode", "One of: in-person, video, phone.");
        }
        return read;
    }
}
