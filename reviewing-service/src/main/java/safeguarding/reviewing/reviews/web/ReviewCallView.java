package safeguarding.reviewing.reviews.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.reviews.ReviewCall;

/** Something that brings a review forward. */
@Schema(name = "ReviewCall", description = "Something that brings a review forward (C1.4).")
public record ReviewCallView(
        @Schema(required = true) UUID callId,

        @Schema(
                required = true,
                enumeration = {"iro-asks", "welfare-not-safeguarded", "detained", "accommodation-stops"})
        String kind,

        @Schema(required = true, description = "Rule of its own.", examples = "C1.4-iro")
        String ruleId,

        @Schema(required = true, description = "Day from which it is known.")
        LocalDate notedOn,

        @Schema(required = true, description = "By which day, or on which detention or accommodation ends.")
        LocalDate day,

        @Schema(required = true, description = "Whether it calls for a review at all.")
        boolean calls,

        @Schema(description = "Day on which it was withdrawn; absent while it stands.") @Nullable
        LocalDate withdrawnOn) {

    static ReviewCallView of(ReviewCall call) {
        var withdrawal = call.withdrawal();
        return new ReviewCallView(
                call.id(),
                Codes.of(call.kind()),
                call.reason().timescale().rule().id(),
                call.notedOn(),
                call.day(),
                call.reason().calls(),
                withdrawal == null ? null : withdrawal.on());
    }
}
