package safeguarding.conference.convening.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conference on a page, or the news that it is no longer to be seen. */
@Schema(description = "A conference on a page; in a change feed also one that this caller can no longer see.")
public record ConferenceItem(
        @Schema(required = true) UUID id,

        @Schema(description = "True when this caller can no longer see the conference; absent otherwise.") @Nullable
        Boolean removed,

        @Schema(description = "The conference as it stands; absent when removed.") @Nullable
        ConferenceView conference) {

    static ConferenceItem of(ConferenceView view) {
        return new ConferenceItem(view.conferenceId(), null, view);
    }

    static ConferenceItem ofChange(UUID id, @Nullable ConferenceView view) {
        return new ConferenceItem(id, view == null ? true : null, view);
    }
}
