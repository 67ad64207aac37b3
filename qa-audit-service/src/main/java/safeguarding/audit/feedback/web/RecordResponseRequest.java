package safeguarding.audit.feedback.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.Consent;
import safeguarding.audit.feedback.FeedbackMethod;
import safeguarding.audit.feedback.Respondent;
import safeguarding.audit.feedback.ResponseDetails;
import safeguarding.audit.feedback.Sentiment;
import safeguarding.platform.coding.Codes;

/** What somebody said. */
@Schema(name = "RecordFeedbackResponseRequest", description = "What somebody said.")
public record RecordResponseRequest(
        @Schema(required = true, description = "The collection that it answers.") @NotNull
        UUID collectionId,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "professional"})
        @NotNull
        String from,

        @Schema(
                required = true,
                enumeration = {"survey", "interview", "focus-group", "telephone", "online", "letter"})
        @NotNull
        String channel,

        @Schema(required = true, description = "Civil date on which it was said; never in the future (A5).") @NotNull
        LocalDate heardOn,

        @Schema(
                required = true,
                description = "Where the words may be quoted, as the person said.",
                enumeration = {"not-quoted", "inside-unit", "published-reports"})
        @NotNull
        String consent,

        @Schema(description = "What was said, word for word; absent when nothing was said in words.")
        @Size(min = 1, max = 8000)
        @Nullable
        String words,

        @Schema(required = true, description = "The themes of audits that it is about; empty when none.")
        @NotNull
        @Size(max = 20)
        List<@NotNull UUID> themeIds,

        @Schema(
                description = "How the person felt; absent when the person did not say.",
                enumeration = {"positive", "mixed", "negative"})
        @Nullable
        String sentiment,

        @Schema(description = "Code of the area it is about; absent when not known.") @Size(max = 50) @Nullable
        String area,

        @Schema(description = "Code of the team it is about; absent when not known.") @Size(max = 50) @Nullable
        String team) {

    ResponseDetails read() {
        return new ResponseDetails(
                Codes.read("from", from, Respondent.class),
                Codes.read("channel", channel, FeedbackMethod.class),
                heardOn,
                Codes.read("consent", consent, Consent.class),
                themeIds,
                Codes.readOrNull("sentiment", sentiment, Sentiment.class),
                team);
    }

    @Override
    public String toString() {
        return "RecordResponseRequest[masked]";
    }
}
