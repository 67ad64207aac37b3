package safeguarding.audit.programmes;

import safeguarding.platform.lists.AreaRecordKind;

/** Audits as a kind of record: seen by whoever sees one of their areas. */
public final class AuditKind {

    /** Their kind in the journal. */
    public static final String TYPE = "audit";

    private AuditKind() {}

    /** The kind, read from these. */
    public static AreaRecordKind<PlannedAudit> of(Audits audits) {
        return AreaRecordKind.ofAreas(
                "listAudits",
                TYPE,
                "audit",
                PlannedAudit.class,
                audits::all,
                audit -> audit.plan().areas());
    }
}
