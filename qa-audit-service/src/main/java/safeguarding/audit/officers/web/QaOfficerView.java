package safeguarding.audit.officers.web;

import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.links.Links;
import safeguarding.audit.officers.QaOfficer;

/** A quality assurance officer. */
@Schema(name = "QaOfficer", description = "A quality assurance officer of the unit, or its manager.")
public record QaOfficerView(
        @Schema(required = true) UUID officerId,
        @Schema(required = true, examples = "S1301") String staffId,
        @Schema(required = true) OfficerFields details,
        @Schema(required = true) URI link) {

    static QaOfficerView of(QaOfficer officer, Links links) {
        return new QaOfficerView(
                officer.id(), officer.staffId(), OfficerFields.of(officer.details()), links.qaOfficer(officer.id()));
    }
}
