package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.lists.Acting;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.report.Audience;

/** Who reads which report, and what of it. */
@ApplicationScoped
class ReadersOfReports {

    private static final String COMMITTEE = "committee-member";

    private final CurrentCaller current;
    private final Acting acting;
    private final AreaRecords records;

    ReadersOfReports(CurrentCaller current, Acting acting, AreaRecords records) {
        this.current = current;
        this.acting = acting;
        this.records = records;
    }

    /**
     * For whom the running request has a report.
     *
     * @param asked code of what was asked for; null for as much as the caller may have
     */
    Audience admit(@Nullable String asked) {
        var audience = Codes.readOrNull("for", asked, Audience.class);
        return audience == Audience.PUBLIC || !ofTheUnit() ? Audience.PUBLIC : Audience.UNIT;
    }

    /** Whether the caller assures quality: such readers have every number, and reports that are not given yet. */
    boolean ofTheUnit() {
        return acting.assuresQuality();
    }

    /** The audit if its report is there for the caller, or 404. The committee is of the whole council. */
    KnownAudit toRead(Optional<KnownAudit> found) {
        return found.filter(this::sees).orElseThrow(() -> AreaRecords.none("report"));
    }

    /** Whether the report of an audit is there for the caller. */
    boolean sees(KnownAudit audit) {
        var inSight = current.caller().hasRole(COMMITTEE) || records.isInSight(audit.areas());
        return inSight && (ofTheUnit() || isGiven(audit));
    }

    /** Whether the report of an audit was given. */
    static boolean isGiven(KnownAudit audit) {
        return audit.standing() == AuditStanding.REPORTED || audit.standing() == AuditStanding.CLOSED;
    }
}
