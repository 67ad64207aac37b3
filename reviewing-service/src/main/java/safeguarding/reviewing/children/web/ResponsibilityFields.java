package safeguarding.reviewing.children.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.children.Responsibility;

/** Who holds the case. */
@Schema(name = "ReviewingChildResponsibility", description = "Who holds the case.")
public record ResponsibilityFields(
        @Schema(required = true, description = "Code of the area responsible.", examples = "north-east")
        @NotBlank
        @Size(max = 50)
        @Pattern(regexp = "[a-z0-9-]+", message = "small letters, digits and hyphens")
        String area,

        @Schema(description = "Code of the team.", examples = "ne-assessment-1") @Size(max = 50) @Nullable
        String team,

        @Schema(description = "Staff number of the child's social worker.", examples = "S1042")
        @Size(max = 50)
        @Nullable
        String socialWorker,

        @Schema(description = "Staff number of that worker's manager.", examples = "S2001") @Size(max = 50) @Nullable
        String socialWorkerManager,

        @Schema(
                description = "DfE code of another council that looks after the child; absent when it is this one.",
                examples = "886")
        @Size(max = 10)
        @Nullable
        String homeCouncil) {

    static ResponsibilityFields of(Responsibility responsibility) {
        return new ResponsibilityFields(
                responsibility.area(),
                responsibility.team(),
                responsibility.socialWorker(),
                responsibility.socialWorkerManager(),
                responsibility.homeCouncil());
    }

    /** The responsibility in the words of the domain. */
    public Responsibility read() {
        return new Responsibility(area, team, socialWorker, socialWorkerManager, homeCouncil);
    }
}
