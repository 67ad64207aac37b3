package safeguarding.conference.involvement.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.WaysIn;

/** How to take part in a conference from elsewhere. */
@Schema(description = "How to take part in a conference from elsewhere.")
public record RemoteMeetingView(
        @Schema(description = "Address of the video meeting; absent when there is none.") @Nullable
        String videoLink,

        @Schema(description = "Number to ring; absent when there is none.") @Nullable
        String telephone,

        @Schema(description = "What is asked for on the way in; absent when nothing is.") @Nullable
        String accessCode) {

    static RemoteMeetingView of(WaysIn ways) {
        return new RemoteMeetingView(ways.videoLink(), ways.telephone(), ways.accessCode());
    }

    @Override
    public String toString() {
        return "RemoteMeetingView[masked]";
    }
}
