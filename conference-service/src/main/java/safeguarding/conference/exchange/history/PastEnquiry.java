package safeguarding.conference.exchange.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.StrategyDiscussions;

/** A section 47 enquiry. */
@Schema(description = "A section 47 enquiry. Siblings of one enquiry give it the same reference.")
public record PastEnquiry(
        @Schema(required = true, description = "Stable name of the enquiry.", examples = "S47-2013-88")
        @NotBlank
        @Size(max = 100)
        String reference,

        @Schema(required = true, description = "Day of the strategy discussion that started section 47.") @NotNull
        LocalDate strategyDiscussionOn,

        @Schema(description = "Days of its other strategy discussions.") @Size(max = 20)
        List<@NotNull LocalDate> otherDiscussionsOn,

        @Schema(description = "Day on which it ended without a conference.") @Nullable
        LocalDate endedWithoutConferenceOn,

        @Schema(
                description = "Why it ended without a conference.",
                enumeration = {
                    "not-substantiated",
                    "no-continuing-harm",
                    "child-looked-after",
                    "child-died",
                    "moved-away",
                    "other"
                })
        @Nullable
        String endReason,

        @Schema(description = "The reason in words.") @Size(max = 4000) @Nullable
        String endExplanation) {

    public PastEnquiry {
        otherDiscussionsOn = Objects.requireNonNullElse(otherDiscussionsOn, List.of());
    }

    /** Its strategy discussions in the words of the domain. */
    public StrategyDiscussions discussions() {
        return new StrategyDiscussions(strategyDiscussionOn, otherDiscussionsOn);
    }

    @Override
    public String toString() {
        return "PastEnquiry[masked]";
    }
}
