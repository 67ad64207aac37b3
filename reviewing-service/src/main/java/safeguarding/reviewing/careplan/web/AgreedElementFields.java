package safeguarding.reviewing.careplan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.AgreedElement;
import safeguarding.reviewing.careplan.ElementKind;

/** A version of an element of the care plan. */
@Schema(name = "CarePlanElementVersion", description = "A version of an element of the care plan.")
public record AgreedElementFields(
        @Schema(
                required = true,
                enumeration = {
                    "health-plan",
                    "personal-education-plan",
                    "emotional-development",
                    "identity",
                    "contact",
                    "self-care",
                    "placement-plan",
                    "pathway-plan",
                    "other"
                })
        @NotNull
        String kind,

        @Schema(required = true, description = "Day from which this version holds; never in the future.") @NotNull
        LocalDate agreedOn,

        @Schema(description = "Day by which it is looked at again; not before it was agreed.") @Nullable
        LocalDate lookAgainBy,

        @Schema(description = "Where the document is found in the case system.", examples = "DOC-20831")
        @Size(min = 1, max = 100)
        @Nullable
        String reference,

        @Schema(description = "What it says, in the words of the unit; it stays in this service.")
        @Size(min = 1, max = 4000)
        @Nullable
        String summary,

        @Schema(
                required = true,
                description = "Whether it is a significant change of the version before (C1.5); of a first version it"
                        + " has no meaning.")
        @NotNull
        Boolean significant,

        @Schema(description = "Whether a review considered the change first.") @Valid @Nullable
        ConsiderationFields considered) {

    AgreedElement read() {
        if (lookAgainBy != null && lookAgainBy.isBefore(agreedOn)) {
            throw ProblemException.invalid("lookAgainBy", "The day is before the one on which it was agreed.");
        }
        return new AgreedElement(
                Codes.read("kind", kind, ElementKind.class),
                agreedOn,
                lookAgainBy,
                reference,
                summary,
                significant,
                ConsiderationFields.read(considered));
    }

    @Override
    public String toString() {
        return "AgreedElementFields[masked]";
    }
}
