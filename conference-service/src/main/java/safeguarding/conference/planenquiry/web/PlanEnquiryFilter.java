package safeguarding.conference.planenquiry.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Which enquiries a list shows; what is absent does not matter.
 *
 * @param childId a child who came into question
 * @param agency agency whose system asked
 * @param reference what the enquirer quotes
 * @param from first civil day
 * @param to last civil day
 * @param updatedSince position in the changes; null for the list
 */
public record PlanEnquiryFilter(
        @Parameter(description = "A child who came into question.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(description = "Code of the agency whose system asked.") @QueryParam("agency") @Nullable
        String agency,

        @Parameter(description = "What the enquirer quotes.") @QueryParam("reference") @Nullable
        String reference,

        @Parameter(description = "First day.") @QueryParam("from") @Nullable
        LocalDate from,

        @Parameter(description = "Last day.") @QueryParam("to") @Nullable
        LocalDate to,

        @Parameter(
                description =
                        "The next of an earlier call, or begin: enquiries for which a child came into question since."
                                + " Never together with other filters.")
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    public PlanEnquiryFilter {
        if (from != null && to != null && from.isAfter(to)) {
            throw ProblemException.invalid("from", "The first day is after the last.");
        }
        var filtered = childId != null || agency != null || reference != null || from != null || to != null;
        if (updatedSince != null && filtered) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }
}
