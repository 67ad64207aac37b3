package safeguarding.audit.comparisons.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.comparisons.Change;
import safeguarding.audit.comparisons.ComparedAudit;
import safeguarding.audit.comparisons.Interval;
import safeguarding.audit.comparisons.Measure;
import safeguarding.audit.comparisons.Share;
import safeguarding.audit.links.Links;
import safeguarding.platform.coding.Codes;

/** An audit against those before it. */
@Schema(
        name = "AuditComparison",
        description = "An audit against those before it in its series, by area. Intervals of shares are Wilson's, of"
                + " differences Newcombe's hybrid score (1998, method 10), both of 95%.")
public record AuditComparisonView(
        @Schema(required = true, description = "What is counted.")
        String measure,

        @Schema(required = true, description = "The audits of the series, the earliest first.", maxItems = 8)
        List<AuditView> audits,

        @Schema(required = true, description = "All cases first, then by area.", maxItems = 200)
        List<RowView> rows) {

    /** One of the audits. */
    @Schema(name = "ComparedAudit", description = "An audit of a series.")
    public record AuditView(
            @Schema(required = true) String reference,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) int toolVersion,

            @Schema(required = true, description = "Cases whose audit counts.")
            int cases,

            @Schema(required = true) URI link) {}

    /** All cases, or those of an area. */
    @Schema(name = "ComparedCases", description = "All cases of the audits, or those of an area.")
    public record RowView(
            @Schema(description = "Code of the area; absent: all of them.") @Nullable
            String area,

            @Schema(required = true, description = "One for each audit, in their order.", maxItems = 8)
            List<ShareView> shares,

            @Schema(required = true, description = "From each audit to the next.", maxItems = 7)
            List<ChangeView> changes) {}

    /** A share with its interval. */
    @Schema(
            name = "ComparedShare",
            description = "So many of so many; without cases there is neither share nor interval.")
    public record ShareView(
            @Schema(required = true, description = "Cases that meet the measure.")
            int met,

            @Schema(required = true, description = "Cases that could (n).")
            int n,

            @Schema(description = "In percent, to one decimal place.") @Nullable
            Double percent,

            @Schema(description = "Lower end of the interval, in percent.") @Nullable
            Double low,

            @Schema(description = "Upper end of the interval, in percent.") @Nullable
            Double high) {

        static ShareView of(Share share) {
            if (share.isEmpty()) {
                return new ShareView(0, 0, null, null, null);
            }
            var interval = share.interval();
            return new ShareView(
                    share.met(),
                    share.of(),
                    inPercent(share.value()),
                    inPercent(interval.low()),
                    inPercent(interval.high()));
        }
    }

    /** From one audit to the next. */
    @Schema(name = "ComparedChange", description = "From one audit to the next.")
    public record ChangeView(
            @Schema(
                    required = true,
                    enumeration = {"better", "worse", "no-difference", "not-compared"})
            String verdict,

            @Schema(description = "In percentage points, to one decimal place.") @Nullable
            Double points,

            @Schema(description = "Lower end of its interval.") @Nullable
            Double low,

            @Schema(description = "Upper end of its interval.") @Nullable
            Double high,

            @Schema(required = true, description = "What can be said, in a sentence.")
            String text) {

        static ChangeView of(Change change) {
            @Nullable Interval interval = change.interval();
            @Nullable Double difference = change.difference();
            return new ChangeView(
                    Codes.of(change.verdict()),
                    difference == null ? null : inPercent(difference),
                    interval == null ? null : inPercent(interval.low()),
                    interval == null ? null : inPercent(interval.high()),
                    change.text());
        }
    }

    static AuditComparisonView of(List<ComparedAudit> series, Measure measure, Links links) {
        var areas = series.stream()
                .flatMap(each -> each.cases().stream())
                .flatMap(each -> Stream.ofNullable(each.area()))
                .distinct()
                .sorted()
                .toList();
        return new AuditComparisonView(
                measure.definition(),
                series.stream().map(each -> audit(each, links)).toList(),
                Stream.concat(
                                Stream.of(row(series, measure, null)),
                                areas.stream().map(area -> row(series, measure, area)))
                        .toList());
    }

    private static AuditView audit(ComparedAudit compared, Links links) {
        var audit = compared.audit();
        return new AuditView(
                audit.reference(),
                audit.startsOn(),
                audit.toolVersion(),
                compared.cases().size(),
                links.audit(audit.auditId()));
    }

    private static RowView row(List<ComparedAudit> series, Measure measure, @Nullable String area) {
        return new RowView(
                area,
                series.stream()
                        .map(each -> ShareView.of(measure.of(each.in(area))))
                        .toList(),
                IntStream.range(1, series.size())
                        .mapToObj(at -> ChangeView.of(series.get(at).since(series.get(at - 1), measure, area)))
                        .toList());
    }

    private static double inPercent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
