package safeguarding.audit.feedback.web;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a response. */
@Schema(name = "FeedbackWords", description = "The words of a response, for quality assurance only.")
public record WordsView(
        @Schema(required = true, description = "What was said, word for word.")
        String words,

        @Schema(
                required = true,
                description = "Where they may be quoted.",
                enumeration = {"not-quoted", "inside-unit", "published-reports"})
        String consent,

        @Schema(required = true) URI response) {

    @Override
    public String toString() {
        return "WordsView[masked]";
    }
}
