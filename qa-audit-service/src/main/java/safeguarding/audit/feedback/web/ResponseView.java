package safeguarding.audit.feedback.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.feedback.FeedbackResponse;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.rule.MadeInError;

/** What is known of a response beside its words. */
@Schema(
        name = "FeedbackResponse",
        description = "What is known of a response beside its words, which have an address of their own.")
public record ResponseView(
        @Schema(required = true) UUID responseId,
        @Schema(required = true) URI collection,

        @Schema(
                required = true,
                enumeration = {"child", "parent", "carer", "professional"})
        String from,

        @Schema(
                required = true,
                enumeration = {"survey", "interview", "focus-group", "telephone", "online", "letter"})
        String channel,

        @Schema(required = true, description = "Civil date on which it was said.")
        LocalDate heardOn,

        @Schema(
                required = true,
                description = "Where the words may be quoted, as the person said.",
                enumeration = {"not-quoted", "inside-unit", "published-reports"})
        String consent,

        @Schema(description = "Civil date on which the consent was taken back: the words are gone.") @Nullable
        LocalDate consentWithdrawnOn,

        @Schema(required = true, description = "The themes of audits that it is about.")
        List<URI> themes,

        @Schema(
                description = "How the person felt; absent when the person did not say.",
                enumeration = {"positive", "mixed", "negative"})
        @Nullable
        String sentiment,

        @Schema(description = "Code of the area it is about.") @Nullable
        String area,

        @Schema(description = "Code of the team it is about.") @Nullable
        String team,

        @Schema(description = "The audit of its collection.") @Nullable
        URI audit,

        @Schema(description = "Why it was recorded in error.") @Nullable
        String withdrawalReason,

        @Schema(required = true) URI link) {

    static ResponseView of(FeedbackResponse it, Links links) {
        var details = it.details();
        return new ResponseView(
                it.id(),
                links.feedbackCollection(it.collectionId()),
                Codes.of(details.from()),
                Codes.of(details.channel()),
                details.heardOn(),
                Codes.of(details.consent()),
                it.consentWithdrawnOn().orElse(null),
                details.themeIds().stream().map(links::auditTheme).toList(),
                Codes.orNull(details.sentiment()),
                it.area().orElse(null),
                details.team(),
                it.auditId().map(links::audit).orElse(null),
                it.withdrawal().map(MadeInError::reason).orElse(null),
                links.feedbackResponse(it.id()));
    }

    @Override
    public String toString() {
        return "ResponseView[" + responseId + "]";
    }
}
