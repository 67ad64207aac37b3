package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How to take part from elsewhere; one way at least.
 *
 * @param videoLink address of the video meeting; null when there is none
 * @param telephone number to ring; null when there is none
 * @param accessCode what is asked for on the way in; null when nothing is
 */
@Embeddable
public record WaysIn(
        @Column(name = "video_link") @Nullable String videoLink,
        @Column(name = "telephone") @Nullable String telephone,

        @Column(name = "access_code") @Nullable String accessCode) {

    public WaysIn {
        if (videoLink == null && telephone == null) {
            throw new IllegalArgumentException("There is a video meeting or a number to ring.");
        }
    }

    @Override
    public String toString() {
        return "WaysIn[masked]";
    }
}
