package safeguarding.licensing.desk.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.desk.DeskKind;
import safeguarding.licensing.desk.DeskLine;
import safeguarding.licensing.links.Links;
import safeguarding.platform.coding.Codes;

/** What the licensing team has to see to. */
@Schema(name = "LicensingDesk", description = "What the licensing team has to see to: what is due by rule first.")
public record LicensingDeskView(
        @Schema(required = true, description = "The civil day (Europe/London).")
        LocalDate asAt,

        @Schema(required = true, maxProperties = 50, description = "How many lines of each kind stand on it.")
        Map<String, Integer> counts,

        @Schema(required = true, maxProperties = 50, description = "How many lines there are of each kind of licence.")
        Map<String, Integer> workload,

        @Schema(required = true, description = "How many are overdue.")
        int overdue,

        @Schema(required = true, description = "The most urgent five hundred.", maxItems = 500)
        List<LineView> lines) {

    /** One thing that has to be seen to. */
    @Schema(name = "LicensingDeskLine", description = "One thing that has to be seen to.")
    public record LineView(
            @Schema(
                    required = true,
                    enumeration = {
                        "licence-to-decide",
                        "licence-awaiting-others",
                        "licence-to-come-again",
                        "licence-to-renew",
                        "licence-suspended"
                    })
            String kind,

            @Schema(required = true, description = "Kind of the licence.", examples = "work-permit")
            String licence,

            @Schema(description = "Code of the area; absent: the whole council.") @Nullable
            String area,

            @Schema(description = "Last civil date that is in time; absent when nothing says by when.") @Nullable
            LocalDate dueOn,

            @Schema(required = true, description = "Whether that day has passed.")
            boolean overdue,

            @Schema(required = true) URI link) {

        static LineView of(DeskLine line, LocalDate day, Links links) {
            return new LineView(
                    Codes.of(line.kind()),
                    Codes.of(line.licence()),
                    line.area(),
                    line.dueOn(),
                    line.isOverdueOn(day),
                    links.licence(line.licenceId()));
        }
    }

    static LicensingDeskView of(List<DeskLine> lines, LocalDate day, Links links) {
        var counts = new TreeMap<String, Integer>();
        Arrays.stream(DeskKind.values()).forEach(kind -> counts.put(Codes.of(kind), 0));
        var workload = new TreeMap<String, Integer>();
        lines.forEach(line -> {
            counts.merge(Codes.of(line.kind()), 1, Integer::sum);
            workload.merge(Codes.of(line.licence()), 1, Integer::sum);
        });
        return new LicensingDeskView(
                day,
                counts,
                workload,
                (int) lines.stream().filter(line -> line.isOverdueOn(day)).count(),
                lines.stream().map(line -> LineView.of(line, day, links)).toList());
    }
}
