package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.HearingKind;
import safeguarding.platform.coding.Codes;

/** A hearing that is booked. */
@Schema(description = "A hearing that is booked.")
public record BookCourtHearingRequest(
        @Schema(
                required = true,
                enumeration = {"case-management", "issues-resolution", "final", "other"})
        @NotNull
        String kind,

        @Schema(required = true, description = "Day for which it is booked.", examples = "2014-09-08") @NotNull
        LocalDate bookedFor,

        @Schema(
                description =
                        "Day on which it was booked; when absent today, or the day of issue for a hearing of former days.")
        @Nullable
        LocalDate bookedOn) {

    HearingKind hearingKind() {
        return Codes.read("kind", kind, HearingKind.class);
    }

    /** Of a hearing of former days nobody may remember when it was booked: then from the issue on. */
    LocalDate bookedOnOr(LocalDate today, @Nullable LocalDate issuedOn) {
        if (bookedOn != null) {
            return bookedOn;
        }
        if (!bookedFor.isBefore(today)) {
            return today;
        }
        return issuedOn == null || issuedOn.isAfter(bookedFor) ? bookedFor : issuedOn;
    }
}
