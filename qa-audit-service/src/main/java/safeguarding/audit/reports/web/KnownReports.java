package safeguarding.audit.reports.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import safeguarding.audit.reports.AnnualReport;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.KnownOn;
import safeguarding.platform.measure.ReportingYear;

/** Reports as they were known. */
@ApplicationScoped
class KnownReports {

    private final KnownFacts facts;
    private final Clock clock;

    KnownReports(KnownFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** The report of a year as it stood at the end of a civil day, which may not lie ahead; empty when nothing was said. */
    Optional<AnnualReport> of(ReportingYear year, LocalDate day) {
        return facts
                .list(
                        AnnualReport.class,
                        KnownOn.of(day, clock),
                        "v.year_starts_in = :year",
                        Map.of("year", year.startsIn()))
                .stream()
                .findFirst();
    }
}
