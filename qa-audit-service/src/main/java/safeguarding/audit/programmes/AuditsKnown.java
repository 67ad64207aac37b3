package safeguarding.audit.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.audit.neighbours.KnownAudits;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** Tells the other features of audits. */
@ApplicationScoped
class AuditsKnown implements KnownAudits {

    private final Audits audits;
    private final AreaRecords records;
    private final Clock clock;

    AuditsKnown(Audits audits, AreaRecords records, Clock clock) {
        this.audits = audits;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Optional<KnownAudit> find(UUID auditId) {
        return audits.find(auditId).map(AuditsKnown::known);
    }

    @Override
    public KnownAudit inSight(UUID auditId) {
        return known(records.toRead(AuditKind.of(audits), audits.find(auditId)));
    }

    @Override
    public KnownAudit hold(UUID auditId) {
        return known(held(auditId));
    }

    @Override
    public void fieldworkBegan(UUID auditId) {
        var audit = held(auditId);
        audit.beginFieldwork(CivilTime.today(clock));
        audits.save(audit);
    }

    @Override
    public List<KnownAudit> all(Collection<UUID> auditIds) {
        return audits.all(auditIds).stream().map(AuditsKnown::known).toList();
    }

    @Override
    public List<KnownAudit> ofTheme(UUID themeId) {
        return audits.ofTheme(themeId).stream().map(AuditsKnown::known).toList();
    }

    private PlannedAudit held(UUID auditId) {
        var audit = audits.find(auditId).orElseThrow(() -> AreaRecords.none(AuditKind.TYPE));
        audits.hold(audit);
        return audit;
    }

    private static KnownAudit known(PlannedAudit audit) {
        var plan = audit.plan();
        return new KnownAudit(
                audit.id(),
                audit.reference(),
                plan.title(),
                audit.programmeId(),
                plan.themeId(),
                plan.kind(),
                plan.toolId(),
                plan.toolVersion(),
                plan.areas(),
                plan.startsOn(),
                plan.dueOn(),
                plan.size(),
                plan.secondAuditors(),
                plan.previousId(),
                plan.reAudit(),
                audit.standing());
    }
}
