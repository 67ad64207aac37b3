package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.audit.links.Links;
import safeguarding.audit.reports.figures.Counted;
import safeguarding.audit.sampling.AuditSample;
import safeguarding.audit.sampling.Replacement;
import safeguarding.audit.sampling.ReplacementReason;
import safeguarding.audit.sampling.SampleCases;
import safeguarding.audit.sampling.Samples;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.report.Audience;

/** How the cases of an audit were chosen, as it stands in its report. */
@ApplicationScoped
class ReportedSelections {

    private final Samples samples;
    private final SampleCases cases;
    private final Links links;

    ReportedSelections(Samples samples, SampleCases cases, Links links) {
        this.samples = samples;
        this.cases = cases;
        this.links = links;
    }

    /** In the order in which they were drawn. */
    List<ReportedSelectionView> of(UUID auditId, Audience audience) {
        return samples.ofAudit(auditId).stream()
                .map(sample -> view(sample, audience))
                .toList();
    }

    private ReportedSelectionView view(AuditSample sample, Audience audience) {
        var asked = sample.asked();
        var design = asked.design();
        var allotment = design.allotment();
        return new ReportedSelectionView(
                safeguarding.audit.sampling.InWords.of(asked.question()),
                asked.question().asAt(),
                asked.knownAt(),
                design.strata(),
                allotment == null ? "given" : Codes.of(allotment),
                design.seed(),
                sample.frameDigest(),
                asked.on(),
                Counted.number(sample.frameSize(), audience).count(),
                Counted.number(sample.drawn(), audience).count(),
                replacements(sample, audience),
                links.auditSample(sample.id()));
    }

    private List<ReportedCountView> replacements(AuditSample sample, Audience audience) {
        Map<ReplacementReason, Long> counts = cases.ofSample(sample.id()).stream()
                .flatMap(each -> each.replacement().stream())
                .collect(Collectors.groupingBy(
                        Replacement::reason, () -> new EnumMap<>(ReplacementReason.class), Collectors.counting()));
        return Counted.kinds(counts, counts.keySet().toArray(new ReplacementReason[0]), audience).parts().stream()
                .map(ReportedCountView::of)
                .toList();
    }
}
