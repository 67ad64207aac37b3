package safeguarding.licensing.stage;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.need.Appearance;
import safeguarding.licensing.law.need.LicenceNeeded;
import safeguarding.licensing.law.need.Need;
import safeguarding.licensing.law.need.Notice;
import safeguarding.licensing.law.performance.ChildOnStage;
import safeguarding.licensing.law.performance.PerformanceHours;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.law.schedule.Schedule;
import safeguarding.licensing.law.schoolcalendar.PublicHolidays;
import safeguarding.licensing.law.time.Days;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.rule.DeadlineSettings;

/** The law of children on stage, as it is loaded, with the bank holidays that this service is set to. */
@Singleton
public class StageLaw {

    private final PublicHolidays holidays;
    private final PerformanceHours hours;
    private final LicenceNeeded needed;
    private final Notice notice;

    StageLaw(BankHolidayTables tables, DeadlineSettings settings) {
        var table = tables.version(settings.calendar())
                .orElseThrow(() -> new IllegalStateException("The table of bank holidays that is set is not there"));
        var limits = Limits.commencing(null);
        this.holidays =
                new PublicHolidays(table.version(), new Days(table.from(), table.to()), new HashSet<>(table.days()));
        this.hours = new PerformanceHours(limits);
        this.needed = new LicenceNeeded(limits);
        this.notice = new Notice(limits);
    }

    /**
     * What the law of hours says (H7, H8, H10 to H12).
     *
     * @param bornOn civil date of birth of the child
     * @param school the calendar of its school; null when it is not known, and what depends on it is not decidable then
     */
    public Lawfulness hours(LocalDate bornOn, Schedule schedule, @Nullable SchoolYear school, LicenceTerms terms) {
        var calendar = school == null ? SchoolYear.unknown(holidays) : school.with(holidays);
        return hours.check(new ChildOnStage(bornOn, schedule, calendar, terms));
    }

    /** Whether the law wants a licence (H1, H3). */
    public Need need(Appearance appearance) {
        return needed.ask(appearance);
    }

    /** Whether an application comes in time (H5). */
    public Lawfulness notice(LocalDate receivedOn, LocalDate firstPerformance) {
        return notice.check(receivedOn, firstPerformance);
    }
}
