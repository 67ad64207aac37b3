package safeguarding.conference.enquiries.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.EnquiryStage;

/** A section 47 enquiry, with those of its children whom the caller may see. */
@Schema(description = "A section 47 enquiry, with those of its children whom the caller may see.")
public record EnquiryView(
        @Schema(required = true) UUID enquiryId,
        @Schema(required = true) List<UUID> childIds,
        @Schema(required = true, examples = "north-east") String area,

        @Schema(required = true, description = "The strategy discussion that started section 47: day 0 of B1.3.")
        LocalDate strategyDiscussionOn,

        @Schema(required = true, description = "Days of the other strategy discussions.")
        List<LocalDate> otherDiscussionsOn,

        @Schema(description = "Day on which the strategy discussions were corrected last.") @Nullable
        LocalDate correctedOn,

        @Schema(description = "Why they were corrected.") @Nullable
        String correctionReason,

        @Schema(
                required = true,
                enumeration = {"open", "conference-required", "conference-held", "ended-without-conference", "withdrawn"
                })
        String stage,

        @Nullable LocalDate conferenceRequiredOn,

        @Schema(description = "The conference that was held.") @Nullable
        UUID conferenceId,

        @Nullable LocalDate concludedOn,

        @Schema(description = "Why no conference was wanted.") @Nullable
        String reason,

        @Schema(description = "The reason in words.") @Nullable
        String explanation,

        @Schema(description = "Day on which it became known that the enquiry never was; absent otherwise.") @Nullable
        LocalDate withdrawnOn,

        @Nullable String withdrawalReason,

        @Schema(description = "By when the conference has to be held, and why (B1.3).") @Nullable
        ConferenceDueView conferenceDue,

        @Schema(required = true) URI link) {

    /**
     * The enquiry as it stood at the end of a civil date, as far as its dates tell: what came later is left out. An end of
     * which no day is known is shown as it is known.
     */
    EnquiryView asAt(LocalDate day) {
        var concluded = concludedOn == null
                ? !stage.equals(EnquiryStage.OPEN.code()) && !stage.equals(EnquiryStage.CONFERENCE_REQUIRED.code())
                : !concludedOn.isAfter(day);
        var required = conferenceRequiredOn != null && !conferenceRequiredOn.isAfter(day);
        return new EnquiryView(
                enquiryId,
                childIds,
                area,
                strategyDiscussionOn,
                otherDiscussionsOn.stream().filter(other -> !other.isAfter(day)).toList(),
                correctedOn,
                correctionReason,
                concluded ? stage : (required ? EnquiryStage.CONFERENCE_REQUIRED : EnquiryStage.OPEN).code(),
                required ? conferenceRequiredOn : null,
                concluded ? conferenceId : null,
                concluded ? concludedOn : null,
                concluded ? reason : null,
                concluded ? explanation : null,
                withdrawnOn,
                withdrawalReason,
                conferenceDue == null ? null : conferenceDue.asAt(day),
                link);
    }

    @Override
    public String toString() {
        return "EnquiryView[" + enquiryId + "]";
    }
}
