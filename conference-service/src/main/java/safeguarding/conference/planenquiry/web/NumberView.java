package safeguarding.conference.planenquiry.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.conference.planenquiry.PlanEnquirySettings;

/** Whom to ring. */
@Schema(name = "NumberToRing", description = "Whom to ring, and when somebody answers.")
public record NumberView(
        @Schema(required = true, examples = "Safeguarding Unit")
        String name,

        @Schema(required = true, examples = "01632 960100") String telephone,

        @Schema(required = true, examples = "Monday to Friday, 9:00 to 17:00")
        String hours) {

    static NumberView of(PlanEnquirySettings.Number number) {
        return new NumberView(number.name(), number.telephone(), number.hours());
    }
}
