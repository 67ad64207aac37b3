package safeguarding.conference.enquiries.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryStage;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.problem.ProblemException;

/**
 * Which enquiries a list shows; what is absent does not matter.
 *
 * @param area code of the area responsible
 * @param stage where the enquiry stands
 * @param childId a child it is about
 * @param updatedSince position in the changes; null for the list
 */
public record EnquiryFilter(
        @Parameter(description = "Code of the area responsible.") @QueryParam("area") @Nullable
        String area,

        @Parameter(
                description = "Where the enquiry stands.",
                schema =
                        @Schema(
                                enumeration = {
                                    "open",
                                    "conference-required",
                                    "conference-held",
                                    "ended-without-conference",
                                    "withdrawn"
                                }))
        @QueryParam("stage")
        @Nullable
        String stage,

        @Parameter(description = "A child it is about.") @QueryParam("childId") @Nullable
        UUID childId,

        @Parameter(
                description = "Cursor of the change feed: the next of the answer before, or begin for the first change"
                        + " ever. The changes are not filtered.",
                schema = @Schema(maxLength = 8192))
        @QueryParam("updatedSince")
        @Nullable
        String updatedSince) {

    public EnquiryFilter {
        if (updatedSince != null && (area != null || stage != null || childId != null)) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
    }

    /** Refuses the changes of a day: they are told as they stand. */
    void refuseChangesOfADay(OnADay day) {
        if (updatedSince != null && !day.now()) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are told as they stand: leave asAt and knownOn out.");
        }
    }

    /** The condition of the stage on the day {@code :asAt}; true for any. */
    String stageCondition() {
        if (stage == null) {
            return "e.withdrawn_on is null";
        }
        var running = "case when e.concluded_on is null then e.stage in ('OPEN', 'CONFERENCE_REQUIRED')"
                + " else e.concluded_on > :asAt end";
        var required = "e.conference_required_on <= :asAt";
        return switch (Codes.read("stage", stage, EnquiryStage.class)) {
            case OPEN -> running + " and (" + required + ") is not true";
            case CONFERENCE_REQUIRED -> running + " and " + required;
            case CONFERENCE_HELD -> "not (" + running + ") and e.stage = 'CONFERENCE_HELD'";
            case ENDED_WITHOUT_CONFERENCE -> "not (" + running + ") and e.stage = 'ENDED_WITHOUT_CONFERENCE'";
            case WITHDRAWN -> "e.stage = 'WITHDRAWN'";
        };
    }
}
