package safeguarding.audit.findings.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.findings.FindingEvent;
import safeguarding.audit.findings.FollowingFindings;
import safeguarding.audit.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to findings: codes, counts and links, never words. */
@ApplicationScoped
public class FindingPublication implements Publication<FindingEvent> {

    private final Links links;

    FindingPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<FindingEvent> about() {
        return FindingEvent.class;
    }

    @Override
    public CatalogueEvent translate(FindingEvent event) {
        var finding = event.finding();
        var place = finding.place();
        var details = finding.details();
        var body = EventBody.of(event.on())
                .with("auditId", finding.auditId())
                .with("themeId", finding.themeId())
                .with("kind", details.kind())
                .with("level", place.level())
                .with("area", place.area())
                .with("team", place.team())
                .with("criticality", details.criticality());
        return new CatalogueEvent(
                name(event),
                1,
                FollowingFindings.TYPE,
                finding.findingId(),
                event.on(),
                Set.of(),
                place.area(),
                more(event, body).link(links.auditFinding(finding.findingId())));
    }

    private static String name(FindingEvent event) {
        return switch (event) {
            case FindingEvent.Found e -> "audit-finding-recorded";
            case FindingEvent.Changed e -> "audit-finding-changed";
            case FindingEvent.Answered e -> "audit-finding-answered";
            case FindingEvent.ReAudited e -> "audit-finding-re-audited";
            case FindingEvent.Closed e -> "audit-finding-closed";
            case FindingEvent.Withdrawn e -> "audit-finding-withdrawn";
            case FindingEvent.ThemeGradedWeak e -> "theme-graded-weak";
        };
    }

    private static EventBody more(FindingEvent event, EventBody body) {
        return switch (event) {
            case FindingEvent.ReAudited e ->
                body.with("reAuditId", e.again().auditId())
                        .with("improved", e.again().improved())
                        .with("n", e.again().after().n());
            case FindingEvent.ThemeGradedWeak e ->
                body.with("findingId", e.finding().findingId())
                        .with("practiceDomain", e.practiceDomain())
                        .with("gradeScale", e.gradeScale())
                        .with("grade", e.grade());
            case FindingEvent.Found e -> body;
            case FindingEvent.Changed e -> body;
            case FindingEvent.Answered e -> body;
            case FindingEvent.Closed e -> body;
            case FindingEvent.Withdrawn e -> body;
        };
    }
}
