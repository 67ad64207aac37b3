package safeguarding.licensing.law.employment;

import java.time.LocalDate;
import java.util.List;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.platform.problem.ProblemException;

/**
 * A child and all its jobs: the limits are on what a child works for all its employers together.
 *
 * @param bornOn civil date of birth
 * @param byelaw the byelaw of the council in whose area the work is done
 * @param jobs its jobs, at least one
 * @param calendar the calendar of its school
 */
public record ChildAtWork(LocalDate bornOn, Byelaw byelaw, List<Job> jobs, SchoolCalendar calendar) {

    /** Refuses a child without a job ({@code invalid-request}). */
    public ChildAtWork {
        jobs = List.copyOf(jobs);
        if (jobs.isEmpty()) {
            throw ProblemException.invalid("jobs", "There is at least one job.");
        }
    }

    @Override
    public String toString() {
        return "ChildAtWork[masked]";
    }
}
