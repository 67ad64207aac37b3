package safeguarding.conference.correspondence.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.correspondence.Way;
import safeguarding.platform.coding.Codes;

/** How a letter was sent. */
@Schema(description = "How a letter was sent.")
public record LetterSentRequest(
        @Schema(required = true, description = "Civil date (Europe/London).") @NotNull
        LocalDate sentOn,

        @Schema(
                required = true,
                enumeration = {"post", "secure-email", "by-hand", "portal"})
        @NotNull
        String by,

        @Schema(description = "Whether it went as the recipient's safe contact says; needed where there is one.")
        @Nullable
        Boolean asSafeContactSays) {
    Way read() {
        return Codes.read("by", by, Way.class);
    }

    boolean followsSafeContact() {
        return Boolean.TRUE.equals(asSafeContactSays);
    }
}
