package safeguarding.audit.programmes.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.audit.links.Links;
import safeguarding.audit.neighbours.AuditStanding;
import safeguarding.audit.programmes.PlannedAudit;
import safeguarding.audit.programmes.Workload;
import safeguarding.platform.coding.Codes;

/** How far a programme has come, and whether the officers can carry it. */
@Schema(
        name = "AuditProgrammeProgress",
        description = "How far a programme has come on a day, and whether the officers can carry what is planned.")
public record ProgrammeProgressView(
        @Schema(required = true, description = "The civil day of the answer.")
        LocalDate asAt,

        @Schema(
                required = true,
                maxProperties = 10,
                description = "How many audits stand where: planned, in-fieldwork, reported, closed, cancelled.")
        Map<String, Long> audits,

        @Schema(
                required = true,
                description = "Audits that were due before the day and are neither reported nor cancelled.")
        List<URI> overdue,

        @Schema(required = true, description = "Cases of all audits that were not cancelled.")
        int plannedCases,

        @Schema(required = true, description = "For each month of the year, in order.", maxItems = 12)
        List<MonthView> months,

        @Schema(required = true) URI programme) {

    /** One month of a programme. */
    @Schema(
            name = "AuditProgrammeMonth",
            description =
                    "Working hours of a month. The hours of an audit are spread evenly over its planned days; a second"
                            + " auditor counts again. Hours to one decimal place.")
    public record MonthView(
            @Schema(required = true, examples = "2013-11") String month,

            @Schema(required = true, description = "Hours that the planned audits take.")
            double needed,

            @Schema(required = true, description = "Hours that the officers have for audits.")
            double available,

            @Schema(required = true, description = "Whether more is planned than the officers can carry.")
            boolean overstretched) {

        static MonthView of(Workload month) {
            return new MonthView(
                    month.month().toString(),
                    rounded(month.needed()),
                    rounded(month.available()),
                    month.needed() > month.available());
        }

        private static double rounded(double hours) {
            return Math.round(hours * 10) / 10.0;
        }
    }

    static ProgrammeProgressView of(
            LocalDate day, List<PlannedAudit> audits, List<Workload> months, URI programme, Links links) {
        var standing = audits.stream().collect(Collectors.groupingBy(PlannedAudit::standing, Collectors.counting()));
        return new ProgrammeProgressView(
                day,
                new TreeMap<>(Arrays.stream(AuditStanding.values())
                        .collect(Collectors.toMap(
                                Codes::of, (Function<AuditStanding, Long>) each -> standing.getOrDefault(each, 0L)))),
                audits.stream()
                        .filter(audit -> audit.isOverdueOn(day))
                        .map(audit -> links.audit(audit.id()))
                        .toList(),
                audits.stream()
                        .filter(audit -> audit.cancellation().isEmpty())
                        .mapToInt(audit -> audit.plan().size())
                        .sum(),
                months.stream().map(MonthView::of).toList(),
                programme);
    }
}
