package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.reviewing.careplan.AgreedElement;
import safeguarding.reviewing.careplan.Consideration;
import safeguarding.reviewing.careplan.ElementKind;

/** A version of an element of the care plan that was agreed. */
@Schema(description = "A version of an element of the care plan: it held until the next.")
public record PastElement(
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

        @Schema(required = true) @NotNull LocalDate agreedOn,

        @Schema(description = "Day by which it is looked at again; not before it was agreed.") @Nullable
        LocalDate lookAgainBy,

        @Schema(description = "Where the document is found in the case system.") @Size(min = 1, max = 100) @Nullable
        String reference,

        @Schema(description = "What it says, in the words of the unit.") @Size(min = 1, max = 4000) @Nullable
        String summary,

        @Schema(required = true, description = "Whether it is a significant change of the version before (C1.5).")
        @NotNull
        Boolean significant,

        @Valid @Nullable PastConsideration considered) {

    /** The same in the words of the domain. */
    public AgreedElement read(Consideration known) {
        if (lookAgainBy != null && lookAgainBy.isBefore(agreedOn)) {
            throw ProblemException.invalid("elements.lookAgainBy", "The day is before the one on which it was agreed.");
        }
        return new AgreedElement(
                Codes.read("elements.kind", kind, ElementKind.class),
                agreedOn,
                lookAgainBy,
                reference,
                summary,
                significant,
                known);
    }

    @Override
    public String toString() {
        return "PastElement[masked]";
    }
}
