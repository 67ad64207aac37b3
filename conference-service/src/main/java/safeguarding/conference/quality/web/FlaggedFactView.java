package safeguarding.conference.quality.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.quality.FlagExplanation;

/** A recorded fact that breaks a rule. */
@Schema(name = "FlaggedFact", description = "A recorded fact that breaks a rule, until it is mended or explained.")
public record FlaggedFactView(
        @Schema(required = true) UUID flagId,
        @Schema(required = true) UUID childId,
        @Schema(required = true, examples = "north-east") String area,

        @Schema(
                required = true,
                description = "What kind of fact it is.",
                enumeration = {"child", "section-47-enquiry", "conference", "decision", "plan", "census-record"})
        String kind,

        @Schema(required = true, description = "The fact; of a census record the child.")
        UUID factId,

        @Schema(required = true, examples = "held-on-weekend")
        String code,

        @Schema(required = true, examples = "8875") String rule,
        @Schema(required = true) String citation,

        @Schema(required = true, description = "What is wrong.")
        String sentence,

        @Schema(required = true, description = "What would mend it.")
        String mend,

        @Schema(
                description = "Of a census record the year of the file and the place in it; absent otherwise.",
                examples = "2026 CINdetails[0].CINreferralDate")
        @Nullable
        String place,

        @Schema(required = true, description = "Day since which it has been flagged.")
        LocalDate flaggedOn,

        @Schema(description = "Why it is as it is; absent while nobody has said so.") @Nullable
        ExplanationView explanation,

        @Schema(required = true, description = "Where the fact is read, and mended.")
        URI fact,

        @Schema(required = true) URI link) {

    @Override
    public String toString() {
        return "FlaggedFactView[" + flagId + ", " + code + "]";
    }

    /** Why a fact is as it is. */
    @Schema(name = "FlagExplanation", description = "Why a fact is as it is although a rule speaks against it.")
    public record ExplanationView(
            @Schema(required = true) String reason,

            @Schema(required = true, description = "Staff number of who explained it.")
            String by,

            @Schema(required = true) LocalDate on) {

        static ExplanationView of(FlagExplanation explanation) {
            return new ExplanationView(explanation.reason(), explanation.by(), explanation.on());
        }

        @Override
        public String toString() {
            return "ExplanationView[masked]";
        }
    }
}
