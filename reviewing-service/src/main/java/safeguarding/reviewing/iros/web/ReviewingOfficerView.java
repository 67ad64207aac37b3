package safeguarding.reviewing.iros.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.reviewing.iros.ReviewingOfficer;
import safeguarding.reviewing.links.Links;

/** A reviewing officer. */
@Schema(name = "ReviewingOfficer", description = "An independent reviewing officer (IRO).")
public record ReviewingOfficerView(
        @Schema(required = true) UUID officerId,
        @Schema(required = true, examples = "S3001") String staffId,
        @Schema(required = true) OfficerFields details,
        @Schema(required = true) URI link) {

    static ReviewingOfficerView of(ReviewingOfficer officer, Links links) {
        return new ReviewingOfficerView(
                officer.id(),
                officer.staffId(),
                OfficerFields.of(officer.details()),
                links.reviewingOfficer(officer.id()));
    }
}
