package safeguarding.platform.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.measure.ReportingYear;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Verdict;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;

/** Writes the report of a year, and publishes it. One change at a time. */
public abstract class WritingYearlyReport<R extends YearlyReport> {

    private final YearlyReports<R> reports;
    private final Editions editions;
    private final CurrentCaller current;
    private final Clock clock;

    protected WritingYearlyReport(YearlyReports<R> reports, Editions editions, CurrentCaller current, Clock clock) {
        this.reports = reports;
        this.editions = editions;
        this.current = current;
        this.clock = clock;
    }

    /** A report of a year in which nothing is said yet. */
    protected abstract R begin(ReportingYear year);

    /** Can the report of a year be published on this civil day? */
    protected abstract Verdict canBePublished(ReportingYear year, LocalDate today);

    /** Makes the sections of an edition, with every number and for the public. */
    @FunctionalInterface
    public interface Freezing<R> {
        Frozen freeze(R report);
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
    public static int version(Optional<? extends YearlyReport> report) {
        return report.map(each -> each.version() + 1).orElse(0);
    }

    /**
     * Says something in a section.
     *
     * @param text null when nothing is to be said there
     * @param ifMatch version of the report that the caller has read; null when none was sent
     * @throws ProblemException {@code version-missing} or {@code stale-version}
     */
    public R comment(ReportingYear year, Enum<?> section, @Nullable String text, @Nullable String ifMatch) {
        var report = toChange(year, ifMatch);
        report.comment(section, text, CivilTime.today(clock), author());
        return reports.save(report);
    }

    /**
     * Publishes the report as it stands now.
     *
     * @param reason why there is another edition; may be null with the first
     * @throws ProblemException {@code rule-broken} for a year that has not ended, {@code invalid-request} for a
     *     further edition without a reason, {@code version-missing} or {@code stale-version}
     */
    public Edition publish(
            ReportingYear year, @Nullable String reason, @Nullable String ifMatch, Freezing<R> freezing) {
        var today = CivilTime.today(clock);
        var report = toChange(year, ifMatch);
        canBePublished(year, today).orRefuse();
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

    private R toChange(ReportingYear year, @Nullable String ifMatch) {
        var held = reports.hold(year);
        Versions.require(ifMatch, version(held));
        return held.orElseGet(() -> begin(year));
    }

    private String author() {
        var caller = current.caller();
        return caller.staffId() == null ? caller.subject() : caller.staffId();
    }
}
