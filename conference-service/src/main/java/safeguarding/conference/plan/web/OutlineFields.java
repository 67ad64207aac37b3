package safeguarding.conference.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.OutlinePlan;

/** A plan in outline. */
@Schema(description = "A plan in outline, as the conference makes it (B3.3).")
public record OutlineFields(
        @Schema(required = true, description = "Staff number of the lead social worker.") @NotBlank @Size(max = 40)
        String leadSocialWorker,

        @Schema(description = "Earlier plans with other councils; as last known, or 0, when absent.")
        @Min(0)
        @Max(50)
        @Nullable
        Integer earlierPlansElsewhere,

        @Schema(description = "Who is to meet.") @Size(max = 40) @Nullable
        List<@Valid @NotNull MemberFields> coreGroup,

        @Schema(description = "What is to be done.") @Size(max = 100) @Nullable
        List<@Valid @NotNull TaskFields> tasks) {

    OutlinePlan read() {
        return new OutlinePlan(
                leadSocialWorker,
                earlierPlansElsewhere,
                coreGroup == null
                        ? List.of()
                        : coreGroup.stream().map(MemberFields::read).toList(),
                tasks == null ? List.of() : tasks.stream().map(TaskFields::read).toList());
    }
}
