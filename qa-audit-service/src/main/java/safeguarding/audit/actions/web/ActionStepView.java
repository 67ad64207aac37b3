package safeguarding.audit.actions.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.actions.ActionStep;
import safeguarding.platform.coding.Codes;

/** Something that happened to an action. */
@Schema(name = "ImprovementActionStep", description = "Something that happened to an action.")
public record ActionStepView(
        @Schema(
                required = true,
                enumeration = {"evidence-given", "sent-back", "accepted", "extended", "closed", "withdrawn"})
        String kind,

        @Schema(required = true, description = "Civil date of it.")
        LocalDate on,

        @Schema(required = true, description = "Staff number of who did it.")
        String by,

        @Schema(description = "The evidence or the reason.") @Nullable
        String words,

        @Schema(description = "The day to which it was extended.") @Nullable
        LocalDate dueOn) {

    static ActionStepView of(ActionStep it) {
        return new ActionStepView(Codes.of(it.kind()), it.on(), it.by(), it.words(), it.dueOn());
    }
}
