package safeguarding.audit.caseaudits.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the auditors have to do. */
@Schema(name = "CaseAuditWorkloads", description = "What the auditors have to do and can do, by staff number.")
public record CaseWorkloadsView(@Schema(required = true) List<CaseWorkloadView> items) {}
