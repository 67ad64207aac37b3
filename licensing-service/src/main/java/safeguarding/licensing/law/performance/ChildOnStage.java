package safeguarding.licensing.law.performance;

import java.time.LocalDate;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.law.schedule.Schedule;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;

/**
 * A child and where it performs.
 *
 * @param bornOn civil date of birth
 * @param schedule when it is at places of performance or rehearsal
 * @param calendar the calendar of its school
 * @param terms on what terms it takes part
 */
public record ChildOnStage(LocalDate bornOn, Schedule schedule, SchoolCalendar calendar, LicenceTerms terms) {

    @Override
    public String toString() {
        return "ChildOnStage[masked]";
    }
}
