package safeguarding.conference.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.plan.Progress;
import safeguarding.conference.plan.ProgressNoted;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/** What a core group found about one task. */
@Schema(name = "TaskProgress", description = "What a core group found about one task.")
public record ProgressFields(
        @Schema(required = true, description = "A task of the plan.") @NotNull
        UUID taskId,

        @Schema(
                required = true,
                enumeration = {"no-progress", "some-progress", "good-progress", "achieved"})
        @NotNull
        String progress,

        @Schema(description = "In words.") @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 2000) @Nullable
        String note) {

    ProgressNoted read() {
        var found = Arrays.stream(Progress.values())
                .filter(each -> Codes.of(each).equals(progress))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(List.of(
                        new Violation("progress", "One of: no-progress, some-progress, good-progress, achieved."))));
        return new ProgressNoted(taskId, found, note);
    }

    @Override
    public String toString() {
        return "ProgressFields[" + taskId + ", " + progress + "]";
    }
}
