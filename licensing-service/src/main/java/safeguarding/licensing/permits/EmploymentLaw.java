package safeguarding.licensing.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import safeguarding.licensing.law.employment.Byelaw;
import safeguarding.licensing.law.employment.ChildAtWork;
import safeguarding.licensing.law.employment.EmploymentHours;
import safeguarding.licensing.law.employment.Job;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;

/** The law of hours at work, as it holds in this council. */
@ApplicationScoped
public class EmploymentLaw {

    private final EmploymentHours hours;
    private final Byelaw byelaw;

    EmploymentLaw(EmploymentSettings settings) {
        this.hours = new EmploymentHours(
                Limits.commencing(settings.newSectionCommences().orElse(null)), settings.weekStart());
        this.byelaw = new Byelaw(
                settings.byelaw().workBeforeSchool(),
                Set.copyOf(settings.byelaw().lightWorkAtThirteen()));
    }

    /**
     * What the law says to all the work of a child together.
     *
     * @param bornOn civil date of birth
     * @param jobs at least one
     */
    public Lawfulness check(LocalDate bornOn, List<Job> jobs, SchoolCalendar calendar) {
        return hours.check(new ChildAtWork(bornOn, byelaw, jobs, calendar));
    }
}
