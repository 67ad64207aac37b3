package safeguarding.audit.findings.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.audit.findings.FindingDetails;
import safeguarding.audit.findings.FindingPlace;
import safeguarding.audit.lists.NamedAudits;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.lists.Areas;
import safeguarding.platform.problem.ProblemException;

/** Reads findings, and refuses what they name and is not there. */
@ApplicationScoped
class ReadingFindings {

    private final NamedAudits audits;
    private final Areas areas;

    ReadingFindings(NamedAudits audits, Areas areas) {
        this.audits = audits;
        this.areas = areas;
    }

    KnownAudit audit(UUID auditId) {
        return audits.named("auditId", auditId);
    }

    /** The place: an area that the audit looked at, and that the caller sees. */
    FindingPlace place(KnownAudit audit, PlaceFields fields) {
        var place = fields.read();
        var area = place.area();
        areas.refuseUnseen("place.area", area);
        if (area != null && !audit.areas().isEmpty() && !audit.areas().contains(area)) {
            throw ProblemException.invalid("place.area", "The audit did not look at this area.");
        }
        return place;
    }

    /** The details, with a grade and its scale together. */
    FindingDetails details(FindingFields fields) {
        var scale = fields.gradeScale();
        var grade = fields.grade();
        if ((scale == null) != (grade == null)) {
            throw ProblemException.invalid("details.grade", "A grade and its scale stand together.");
        }
        return fields.read();
    }
}
