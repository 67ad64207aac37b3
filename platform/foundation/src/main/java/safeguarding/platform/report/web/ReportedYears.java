package safeguarding.platform.report.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Years as they stand in addresses of reports. */
@ApplicationScoped
public class ReportedYears {

    private static final int FIRST = 1900;

    private final Clock clock;

    ReportedYears(Clock clock) {
        this.clock = clock;
    }

    /** The year; {@code not-found} for what is none, and for one that lies ahead. */
    public ReportingYear read(String written) {
        var year = ReportingYear.written(written)
                .filter(each -> each.startsIn() >= FIRST)
                .orElseThrow(() -> none("There is no such year: years of reports look like 2013-14."));
        if (year.first().isAfter(CivilTime.today(clock))) {
            throw none("The year %s has not begun: there is no report of it yet.".formatted(year));
        }
        return year;
    }

    private static ProblemException none(String detail) {
        return ProblemException.of(ProblemType.NOT_FOUND, detail);
    }
}
