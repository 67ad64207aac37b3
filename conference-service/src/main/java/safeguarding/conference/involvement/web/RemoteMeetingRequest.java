package safeguarding.conference.involvement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.WaysIn;
import safeguarding.platform.problem.ProblemException;

/** How to take part in a conference from elsewhere. */
@Schema(description = "How to take part in a conference from elsewhere: a video meeting, a number to ring, or both.")
public record RemoteMeetingRequest(
        @Schema(description = "Address of the video meeting.", examples = "https://meet.example.gov.uk/jc7-f2q")
        @Size(max = 500)
        @Pattern(regexp = "https://[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+", message = "an address that begins with https://")
        @Nullable
        String videoLink,

        @Schema(description = "Number to ring.", examples = "01632 960120")
        @Size(max = 40)
        @Pattern(regexp = "[0-9+() ]+", message = "a telephone number")
        @Nullable
        String telephone,

        @Schema(description = "What is asked for on the way in.") @Size(min = 1, max = 40) @Nullable
        String accessCode) {

    WaysIn read() {
        if (videoLink == null && telephone == null) {
            throw ProblemException.invalid("videoLink", "There is a video meeting or a number to ring.");
        }
        return new WaysIn(videoLink, telephone, accessCode);
    }

    @Override
    public String toString() {
        return "RemoteMeetingRequest[masked]";
    }
}
