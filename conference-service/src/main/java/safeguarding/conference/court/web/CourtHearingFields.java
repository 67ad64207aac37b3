package safeguarding.conference.court.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.court.CourtFacts;
import safeguarding.conference.court.CourtHearing;
import safeguarding.conference.court.HearingKind;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.problem.ProblemException;

/** A hearing as it was. */
@Schema(name = "CourtHearing", description = "A hearing: booked, and then held or vacated, not both.")
public record CourtHearingFields(
        @Schema(description = "Identifier; in a correction absent for a hearing that was not recorded.") @Nullable
        UUID hearingId,

        @Schema(
                required = true,
                enumeration = {"case-management", "issues-resolution", "final", "other"})
        @NotNull
        String kind,

        @Schema(required = true, description = "Day on which it was booked.") @NotNull
        LocalDate bookedOn,

        @Schema(required = true, description = "Day for which it is booked.") @NotNull
        LocalDate bookedFor,

        @Schema(description = "Day on which it was held.") @Nullable
        LocalDate heldOn,

        @Schema(description = "Day on which it was given up.") @Nullable
        LocalDate vacatedOn,

        @Schema(description = "Why it was given up; with vacatedOn only.") @Size(max = 4000) @Nullable
        String vacatedBecause) {

    /** As it was; a hearing without an identifier gets one, an identifier of other proceedings is refused. */
    CourtHearing read(CourtFacts recorded) {
        if (hearingId != null && recorded.hearing(hearingId).isEmpty()) {
            throw ProblemException.invalid("hearings", "There is no such hearing in these proceedings.");
        }
        if (heldOn != null && vacatedOn != null || (vacatedOn == null) != (vacatedBecause == null)) {
            throw ProblemException.invalid("hearings", "A hearing was held, or vacated for a reason, not both.");
        }
        return new CourtHearing(
                hearingId == null ? Identifiers.next() : hearingId,
                Codes.read("hearings", kind, HearingKind.class),
                bookedOn,
                bookedFor,
                heldOn,
                vacatedOn,
                vacatedBecause);
    }

    static CourtHearingFields of(CourtHearing hearing) {
        return new CourtHearingFields(
                hearing.hearingId(),
                Codes.of(hearing.kind()),
                hearing.bookedOn(),
                hearing.bookedFor(),
                hearing.heldOn(),
                hearing.vacatedOn(),
                hearing.vacatedBecause());
    }

    @Override
    public String toString() {
        return "CourtHearingFields[" + kind + "]";
    }
}
