package safeguarding.audit.reports.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.comparisons.Share;
import safeguarding.audit.reports.figures.ToldShare;

/** So many of so many, with its interval. */
@Schema(
        name = "ReportedShare",
        description =
                "So many of so many, with Wilson's 95% interval. Without cases there is neither share nor interval;"
                        + " suppressed: the numbers are there and not told.")
public record ReportedShareView(
        @Schema(description = "Cases that meet the measure; absent when suppressed.") @Nullable
        Integer met,

        @Schema(description = "Cases that could (n); absent when suppressed.") @Nullable
        Integer n,

        @Schema(description = "In percent, to one decimal place.") @Nullable
        Double percent,

        @Schema(description = "Lower end of the interval, in percent.") @Nullable
        Double low,

        @Schema(description = "Upper end of the interval, in percent.") @Nullable
        Double high,

        @Schema(required = true) boolean suppressed) {

    static ReportedShareView of(ToldShare told) {
        return told.told().map(ReportedShareView::of).orElse(new ReportedShareView(null, null, null, null, null, true));
    }

    static ReportedShareView of(Share share) {
        if (share.isEmpty()) {
            return new ReportedShareView(0, 0, null, null, null, false);
        }
        var interval = share.interval();
        return new ReportedShareView(
                share.met(),
                share.of(),
                inPercent(share.value()),
                inPercent(interval.low()),
                inPercent(interval.high()),
                false);
    }

    private static double inPercent(double share) {
        return Math.round(share * 1000) / 10.0;
    }
}
