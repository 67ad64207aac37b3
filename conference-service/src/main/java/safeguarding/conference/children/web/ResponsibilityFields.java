package safeguarding.conference.children.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.Responsibility;

/** Who holds the case. */
@Schema(name = "ChildResponsibility", description = "Who holds the case.")
public record ResponsibilityFields(
        @Schema(required = true, description = "Code of the area responsible.", examples = "north-east")
        @NotBlank
        @Size(max = 50)
        @Pattern(regexp = "[a-z0-9-]+", message = "small letters, digits and hyphens")
        String area,

        @Schema(description = "Code of the team.", examples = "ne-assessment-1") @Size(max = 50) @Nullable
        String team,

        @Schema(description = "Staff number of the key worker.", examples = "S1042") @Size(max = 50) @Nullable
        String keyWorker,

        @Schema(description = "Code of the key worker's team.", examples = "ne-assessment-1") @Size(max = 50) @Nullable
        String keyWorkerTeam,

        @Schema(
                description = "DfE code of another council that is responsible; absent when it is this one.",
                examples = "886")
        @Size(max = 10)
        @Nullable
        String responsibleCouncil) {

    static ResponsibilityFields of(Responsibility responsibility) {
        return new ResponsibilityFields(
                responsibility.area(),
                responsibility.team(),
                responsibility.keyWorker(),
                responsibility.keyWorkerTeam(),
                responsibility.responsibleCouncil());
    }

    /** The responsibility in the words of the domain. */
    public Responsibility read() {
        return new Responsibility(area, team, keyWorker, keyWorkerTeam, responsibleCouncil);
    }
}
