package safeguarding.reviewing.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** The manager of the reviewing officers writes the report of a year, and publishes it. One change at a time. */
@ApplicationScoped
public class WritingReport {

    private final AnnualReports reports;
    private final Editions editions;
    private final CurrentCaller current;
    private final Clock clock;

    WritingReport(AnnualReports reports, Editions editions, CurrentCaller current, Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    /** Makes the sections of an edition, with every number and for the public. */
    @FunctionalInterface
    public interface Freezing {
        Frozen freeze(AnnualReport report);
    }

    /**
     * What an edition holds.
     *
     * @param asAt civil date on which things stood
     * @param forUnit JSON
     * @param forPublic JSON
     */
    public record Frozen(LocalDate asAt, String forUnit, String forPublic) {

        @Override
        public String toString() {
            return "Frozen[" + asAt + "]";
        }
    }

    /** The version of a report that travels as {@code ETag}: 0 while nothing is said in it. */
    public static int version(Optional<AnnualReport> report) {
        return report.map(each -> each.version() + 1).orElse(0);
    }

    /**
     * Says something in a section.
     *
     * @param text null when nothing is to be said there
     * @param ifMatch version of the report that the caller has read; null when none was sent
     * @throws ProblemException {@code version-missing} or {@code stale-version}
     */
    public AnnualReport comment(
            ReportingYear year, ReportSection section, @Nullable String text, @Nullable String ifMatch) {
        var report = toChange(year, ifMatch);
        report.comment(section, text, CivilTime.today(clock), author());
        return reports.save(report);
    }

    /**
     * Publishes the report as it stands now.
     *
     * @param reason why there is another edition; may be null with the first
     * @throws ProblemException {@code rule-broken} (C2.14) for a year that has not ended, {@code invalid-request} for a
     *     further edition without a reason, {@code version-missing} or {@code stale-version}
     */
    public Edition publish(ReportingYear year, @Nullable String reason, @Nullable String ifMatch, Freezing freezing) {
        var today = CivilTime.today(clock);
        var report = toChange(year, ifMatch);
        AnnualReportRules.canBePublished(year, today).orRefuse();
        if (report.editions() > 0 && reason == null) {
            throw ProblemException.invalid("reason", "Say why there is another edition of a report that is out.");
        }
        report.publish(today);
        reports.save(report);
        var frozen = freezing.freeze(report);
        var edition = new Edition(
                report.id(),
                report.editions(),
                frozen.asAt(),
                today,
                clock.instant(),
                author(),
                reason,
                frozen.forUnit(),
                frozen.forPublic());
        editions.keep(edition);
        return edition;
    }

    private AnnualReport toChange(ReportingYear year, @Nullable String ifMatch) {
        var held = reports.hold(year);
        Versions.require(ifMatch, version(held));
        return held.orElseGet(() -> AnnualReport.of(year));
    }

    private String author() {
        var caller = current.caller();
        return caller.staffId() == null ? caller.subject() : caller.staffId();
    }
}
