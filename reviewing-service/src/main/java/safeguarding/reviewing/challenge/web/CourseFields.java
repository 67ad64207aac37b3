package safeguarding.reviewing.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.challenge.Course;

/** How a challenge went, the whole of it. */
@Schema(name = "ChallengeCourse", description = "How a challenge went, the whole of it.")
public record CourseFields(
        @Schema(required = true) @Valid @NotNull MatterFields matter,

        @Schema(required = true) @NotNull @Size(max = 50) List<@Valid @NotNull TalkFields> talks,

        @Schema(required = true) @NotNull @Size(max = 4) List<@Valid @NotNull StageFields> stages,

        @Schema(required = true) @NotNull @Size(max = 20) List<@Valid @NotNull CafcassFields> cafcassReferrals,

        @Schema(required = true) @NotNull @Size(max = 20) List<@Valid @NotNull LegalAdviceFields> legalAdvice,

        @Schema(description = "Absent while there is none.") @Valid @Nullable
        OutcomeFields outcome) {

    Course read() {
        return new Course(
                matter.read(),
                talks.stream().map(TalkFields::read).toList(),
                stages.stream().map(StageFields::read).toList(),
                cafcassReferrals.stream().map(CafcassFields::read).toList(),
                legalAdvice.stream().map(LegalAdviceFields::read).toList(),
                outcome == null ? null : outcome.read());
    }

    @Override
    public String toString() {
        return "CourseFields[masked]";
    }
}
