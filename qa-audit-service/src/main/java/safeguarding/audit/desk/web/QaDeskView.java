package safeguarding.audit.desk.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.desk.DeskKind;
import safeguarding.audit.desk.DeskLine;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;

/** What somebody has to do. */
@Schema(
        name = "QaDesk",
        description =
                "What an officer, or the manager of quality assurance, has to do: what is due first comes first. It names no"
                        + " case and no child.")
public record QaDeskView(
        @Schema(required = true, description = "The civil day.")
        LocalDate asAt,

        @Schema(required = true, maxProperties = 50, description = "How many of each kind stand on it.")
        Map<String, Integer> counts,

        @Schema(required = true, description = "How many are overdue.")
        int overdue,

        @Schema(required = true, description = "The most urgent five hundred.", maxItems = 500)
        List<LineView> lines) {

    /** One thing that has to be done. */
    @Schema(name = "QaDeskLine", description = "One thing that has to be done.")
    public record LineView(
            @Schema(
                    required = true,
                    enumeration = {
                        "concern-to-acknowledge",
                        "concern-to-resolve",
                        "case-to-audit",
                        "case-to-allocate",
                        "case-to-moderate",
                        "audit-to-report",
                        "action-to-finish",
                        "evidence-to-judge",
                        "recommendation-to-follow",
                        "agreement-to-review"
                    })
            String kind,

            @Schema(
                    description = "What people call the audit it belongs to; absent when it belongs to none.",
                    examples = "2013-14/03")
            @Nullable
            String reference,

            @Schema(description = "Code of the area; absent when not known or when it concerns several.") @Nullable
            String area,

            @Schema(description = "Last civil date that is in time; absent when nothing says by when.") @Nullable
            LocalDate dueOn,

            @Schema(required = true, description = "Whether that day has passed.")
            boolean overdue,

            @Schema(description = "Staff number of who has to do it; absent when nobody has yet.") @Nullable
            String owner,

            @Schema(required = true) URI link) {

        static LineView of(DeskLine line, LocalDate day, Links links) {
            return new LineView(
                    Codes.of(line.kind()),
                    line.reference(),
                    line.area(),
                    line.dueOn(),
                    line.isOverdueOn(day),
                    line.owner(),
                    switch (line.kind()) {
                        case CONCERN_TO_ACKNOWLEDGE, CONCERN_TO_RESOLVE -> links.immediateConcern(line.id());
                        case CASE_TO_AUDIT -> links.caseAudit(line.id());
                        case CASE_TO_ALLOCATE, CASE_TO_MODERATE -> links.auditSampleCase(line.id());
                        case AUDIT_TO_REPORT -> links.audit(line.id());
                        case ACTION_TO_FINISH, EVIDENCE_TO_JUDGE -> links.improvementAction(line.id());
                        case RECOMMENDATION_TO_FOLLOW -> links.auditRecommendation(line.id());
                        case AGREEMENT_TO_REVIEW -> links.partnerAgreement(line.id());
                    });
        }
    }

    static QaDeskView of(List<DeskLine> lines, LocalDate day, Links links) {
        var counts = new TreeMap<String, Integer>();
        Arrays.stream(DeskKind.values()).forEach(kind -> counts.put(Codes.of(kind), 0));
        lines.forEach(line -> counts.merge(Codes.of(line.kind()), 1, Integer::sum));
        return new QaDeskView(
                day,
                counts,
                (int) lines.stream().filter(line -> line.isOverdueOn(day)).count(),
                lines.stream().map(line -> LineView.of(line, day, links)).toList());
    }
}
