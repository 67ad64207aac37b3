package safeguarding.conference.enquiries.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an enquiry. */
@Schema(description = "What came of an enquiry. That the conference was held is taken from the conference itself.")
public record ConcludeEnquiryRequest(
        @Schema(
                required = true,
                enumeration = {"conference-required", "ended-without-conference"})
        @NotNull
        String outcome,

        @Schema(required = true, description = "Day of the decision.", examples = "2013-11-27") @NotNull
        LocalDate on,

        @Schema(
                description = "Needed when the enquiry ended without a conference.",
                enumeration = {
                    "not-substantiated",
                    "no-continuing-harm",
                    "child-looked-after",
                    "child-died",
                    "moved-away",
                    "other"
                })
        @Nullable
        String reason,

        @Schema(description = "The reason in words.") @Size(max = 4000) @Nullable
        String explanation) {

    @Override
    public String toString() {
        return "ConcludeEnquiryRequest[" + outcome + "]";
    }
}
