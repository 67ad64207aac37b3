package safeguarding.audit.findings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.findings.AuditFinding;
import safeguarding.audit.findings.Findings;
import safeguarding.audit.findings.FollowingFindings;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.AnsweringTrainings;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** Finds and shows findings. */
@ApplicationScoped
class FindingViews {

    private final Findings findings;
    private final AnsweringTrainings trainings;
    private final AreaRecords records;
    private final Links links;

    FindingViews(Findings findings, AnsweringTrainings trainings, AreaRecords records, Links links) {
        this.findings = findings;
        this.trainings = trainings;
        this.records = records;
        this.links = links;
    }

    AreaRecordKind<AuditFinding> kind() {
        return AreaRecordKind.ofAreas(
                "listAuditFindings",
                FollowingFindings.TYPE,
                "audit_finding",
                AuditFinding.class,
                findings::all,
                AuditFinding::areas);
    }

    AuditFinding toRead(UUID id) {
        return records.toRead(kind(), findings.find(id));
    }

    AuditFinding toChange(UUID id, @Nullable String ifMatch) {
        return records.toChange(kind(), findings.find(id), ifMatch);
    }

    FindingView of(AuditFinding it) {
        return FindingView.of(it, trainings.ofFinding(it.id()), links);
    }

    Response changed(AuditFinding it) {
        return AreaRecords.changed(it, of(it));
    }
}
