package safeguarding.audit.moderation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.moderation.Settled;

/** What counts where auditors disagree. */
@Schema(name = "SettledAnswer", description = "What counts where auditors disagree: one of what they said, and why.")
public record SettledFields(
        @Schema(
                required = true,
                description = "Code of the question; case-grade for the grade of the case.",
                examples = "case-grade")
        @NotBlank
        @Size(max = 60)
        String about,

        @Schema(required = true, description = "The answer or grade that counts.", examples = "good")
        @NotBlank
        @Size(max = 4000)
        String value,

        @Schema(required = true, description = "Why.") @NotBlank @Size(max = 2000)
        String reason) {

    static SettledFields of(Settled settled) {
        return new SettledFields(settled.about(), settled.value(), settled.reason());
    }

    Settled read() {
        return new Settled(about, value, reason);
    }

    @Override
    public String toString() {
        return "SettledFields[masked]";
    }
}
