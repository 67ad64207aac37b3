package safeguarding.reviewing.reviews.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.reviewing.reviews.CallKind;

/** Something brings the next review forward. */
@Schema(name = "ReviewCallRequest", description = "Something brings the next review forward (C1.4).")
public record CallForReviewRequest(
        @Schema(
                required = true,
                description = "iro-asks: the IRO asks for it; welfare-not-safeguarded: a visit showed it (reg 30);"
                        + " detained: in a young offender institution or training centre, or accommodated under section"
                        + " 21(2)(b) or (c); accommodation-stops: the council means to stop accommodating a child under"
                        + " section 20.",
                enumeration = {"iro-asks", "welfare-not-safeguarded", "detained", "accommodation-stops"})
        @NotNull
        String kind,

        @Schema(required = true, description = "Day from which it is known; never in the future.") @NotNull
        LocalDate notedOn,

        @Schema(
                required = true,
                description = "By which day the review is wanted, or on which detention or accommodation ends.")
        @NotNull
        LocalDate day,

        @Schema(
                description = "Of accommodation that stops: whether the child would go to a parent or a person with"
                        + " parental responsibility, so that no review is called for. Not, when absent.")
        @Nullable
        Boolean toParent) {

    CallKind readKind() {
        return Codes.read("kind", kind, CallKind.class);
    }
}
