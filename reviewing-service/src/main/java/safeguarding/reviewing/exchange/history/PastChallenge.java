package safeguarding.reviewing.exchange.history;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.challenge.Course;
import safeguarding.reviewing.challenge.web.CafcassFields;
import safeguarding.reviewing.challenge.web.LegalAdviceFields;
import safeguarding.reviewing.challenge.web.MatterFields;
import safeguarding.reviewing.challenge.web.OutcomeFields;
import safeguarding.reviewing.challenge.web.StageFields;
import safeguarding.reviewing.challenge.web.TalkFields;

/** A challenge that an IRO raised, and how it went. */
@Schema(description = "A challenge that an IRO raised, and how it went. What managers answered is not handed over.")
public record PastChallenge(
        @Schema(required = true, description = "Staff number of the officer who raised it.", examples = "S1201")
        @NotBlank
        @Size(max = 50)
        String raisedBy,

        @Schema(required = true) @Valid @NotNull MatterFields matter,

        @Size(max = 50) List<@Valid @NotNull TalkFields> talks,
        @Size(max = 4) List<@Valid @NotNull StageFields> stages,
        @Size(max = 20) List<@Valid @NotNull CafcassFields> cafcassReferrals,
        @Size(max = 20) List<@Valid @NotNull LegalAdviceFields> legalAdvice,

        @Schema(description = "Absent while there is none.") @Valid @Nullable
        OutcomeFields outcome) {

    public PastChallenge {
        talks = Objects.requireNonNullElse(talks, List.of());
        stages = Objects.requireNonNullElse(stages, List.of());
        cafcassReferrals = Objects.requireNonNullElse(cafcassReferrals, List.of());
        legalAdvice = Objects.requireNonNullElse(legalAdvice, List.of());
    }

    /** How it went in the words of the domain. */
    public Course read() {
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
        return "PastChallenge[masked]";
    }
}
