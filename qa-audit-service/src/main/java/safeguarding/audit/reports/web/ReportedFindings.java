package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.actions.ActionStanding;
import safeguarding.audit.actions.ImprovementAction;
import safeguarding.audit.actions.ImprovementActions;
import safeguarding.audit.findings.AuditFinding;
import safeguarding.audit.findings.FindingKind;
import safeguarding.audit.findings.FindingLevel;
import safeguarding.audit.findings.Findings;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.AnsweringTrainings;
import safeguarding.audit.neighbours.KnownAudit;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;
import safeguarding.platform.time.CivilTime;

/** What audits found, as it stands in reports: what weighs most comes first. */
@ApplicationScoped
class ReportedFindings {

    private static final Comparator<AuditFinding> HEAVIEST_FIRST = Comparator.comparing(
                    (AuditFinding finding) -> finding.details().criticality())
            .thenComparing(finding -> finding.place().level())
            .thenComparing(AuditFinding::id);

    private final Findings findings;
    private final ImprovementActions actions;
    private final AnsweringTrainings trainings;
    private final Links links;
    private final Clock clock;

    ReportedFindings(
            Findings findings, ImprovementActions actions, AnsweringTrainings trainings, Links links, Clock clock) {
        this.findings = findings;
        this.actions = actions;
        this.trainings = trainings;
        this.links = links;
        this.clock = clock;
    }

    /** The findings of audits, each kind apart. */
    record Found(List<ReportedFindingView> strengths, List<ReportedFindingView> areasForImprovement) {}

    /** What these audits found. Readers outside the unit have no finding of a team. */
    Found of(Collection<KnownAudit> audits, Audience audience) {
        var found = audits.stream()
                .flatMap(audit -> findings.ofAudit(audit.auditId()).stream())
                .filter(finding -> audience == Audience.UNIT || finding.place().level() != FindingLevel.TEAM)
                .sorted(HEAVIEST_FIRST)
                .toList();
        var references = audits.stream()
                .collect(Collectors.toMap(KnownAudit::auditId, KnownAudit::reference, (one, same) -> one));
        var agreed = actions.ofFindings(found.stream().map(AuditFinding::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        action -> String.valueOf(action.basis().findingId())));
        return new Found(
                of(FindingKind.STRENGTH, found, references, agreed),
                of(FindingKind.AREA_FOR_IMPROVEMENT, found, references, agreed));
    }

    private List<ReportedFindingView> of(
            FindingKind kind,
            List<AuditFinding> found,
            Map<UUID, String> references,
            Map<String, List<ImprovementAction>> agreed) {
        return found.stream()
                .filter(finding -> finding.details().kind() == kind)
                .map(finding -> view(
                        finding,
                        references.getOrDefault(finding.auditId(), ""),
                        agreed.getOrDefault(finding.id().toString(), List.of())))
                .toList();
    }

    private ReportedFindingView view(AuditFinding finding, String audit, List<ImprovementAction> done) {
        var details = finding.details();
        var place = finding.place();
        return new ReportedFindingView(
                finding.id(),
                audit,
                Codes.of(details.kind()),
                Codes.of(place.level()),
                place.area(),
                place.team(),
                details.sentence(),
                Codes.of(details.criticality()),
                details.gradeScale(),
                details.grade(),
                Codes.of(finding.standing()),
                done.size(),
                (int) done.stream()
                        .filter(action -> action.standing() == ActionStanding.CLOSED)
                        .count(),
                (int) done.stream().filter(this::isOverdue).count(),
                trainings.ofFinding(finding.id()).size(),
                links.auditFinding(finding.id()));
    }

    private boolean isOverdue(ImprovementAction action) {
        return action.standing() != ActionStanding.CLOSED
                && action.details().dueOn().isBefore(CivilTime.today(clock));
    }
}
