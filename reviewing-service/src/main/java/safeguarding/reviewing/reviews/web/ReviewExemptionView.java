package safeguarding.reviewing.reviews.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.reviews.GrantedExemption;

/** A review was excused until a day. */
@Schema(name = "ReviewExemption", description = "A review was excused until a day.")
public record ReviewExemptionView(
        @Schema(required = true) UUID exemptionId,

        @Schema(required = true, description = "Day on which it was recorded.")
        LocalDate grantedOn,

        @Schema(required = true) LocalDate until,

        @Schema(required = true) String reason,

        @Schema(description = "Day on which it was taken back; absent while it stands.") @Nullable
        LocalDate withdrawnOn) {

    static ReviewExemptionView of(GrantedExemption granted) {
        var withdrawal = granted.withdrawal();
        var exemption = granted.exemption();
        return new ReviewExemptionView(
                granted.id(),
                exemption.grantedOn(),
                exemption.until(),
                exemption.reason(),
                withdrawal == null ? null : withdrawal.on());
    }

    @Override
    public String toString() {
        return "ReviewExemptionView[" + exemptionId + "]";
    }
}
