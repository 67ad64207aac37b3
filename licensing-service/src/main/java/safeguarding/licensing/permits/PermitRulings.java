package safeguarding.licensing.permits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import safeguarding.licensing.law.employment.Job;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.schoolcalendar.SchoolCalendar;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.licensing.neighbours.SchoolCalendars;
import safeguarding.platform.problem.ProblemException;

/**
 * What the law of hours says to a permit, together with the other work that the child may do: the limits are on what it
 * works for all employers.
 */
@ApplicationScoped
public class PermitRulings {

    private final WorkPermits permits;
    private final KnownLicences licences;
    private final SchoolCalendars calendars;
    private final EmploymentLaw law;

    PermitRulings(WorkPermits permits, KnownLicences licences, SchoolCalendars calendars, EmploymentLaw law) {
        this.permits = permits;
        this.licences = licences;
        this.calendars = calendars;
        this.law = law;
    }

    /**
     * What was found.
     *
     * @param ruling on all the work of the child; on the permit alone when it overlaps the other
     * @param overlaps whether the child would be at two places of work at once
     * @param calendarKnown whether it is known for the first day of work if there is school
     */
    public record Found(Lawfulness ruling, boolean overlaps, boolean calendarKnown) {}

    /**
     * Looks at a timetable by itself.
     *
     * @throws ProblemException {@code invalid-request} when its spells of work overlap, or cannot be
     */
    public void refuseImpossible(PermitDetails details, KnownChild child) {
        law.check(child.bornOn(), List.of(new Job(details.kind(), details.timetable())), calendar(details, child));
    }

    /** What is found on the permit as it stands. */
    public Found of(WorkPermit permit, KnownChild child) {
        var details = permit.details();
        var asked = Timetables.span(details.timetable());
        var term = new LicenceTerm(asked.first(), asked.last());
        var jobs = new ArrayList<Job>();
        jobs.add(new Job(details.kind(), details.timetable()));
        licences.ofChild(child.childId()).stream()
                .filter(other -> other.kind() == LicenceKind.WORK_PERMIT
                        && other.standing().isAlive()
                        && !other.licenceId().equals(permit.id()))
                .forEach(other -> job(other, term).ifPresent(jobs::add));
        var calendar = calendar(details, child);
        var known = calendar.known().include(asked.first());
        try {
            return new Found(law.check(child.bornOn(), jobs, calendar), false, known);
        } catch (ProblemException overlapping) {
            return new Found(law.check(child.bornOn(), jobs.subList(0, 1), calendar), true, known);
        }
    }

    private SchoolCalendar calendar(PermitDetails details, KnownChild child) {
        var asked = Timetables.span(details.timetable());
        return calendars.of(child.schoolCode(), asked.first(), asked.last());
    }

    /** What of another permit lies in the time that is asked for. */
    private Optional<Job> job(KnownLicence other, LicenceTerm term) {
        return permits.find(other.licenceId())
                .map(WorkPermit::details)
                .map(details -> new Job(details.kind(), Timetables.within(granted(details, other), term)))
                .filter(job -> !job.timetable().patterns().isEmpty()
                        || !job.timetable().singleDays().isEmpty());
    }

    private static WorkTimetable granted(PermitDetails details, KnownLicence other) {
        return other.term() == null ? details.timetable() : Timetables.within(details.timetable(), other.term());
    }
}
