package safeguarding.licensing.permits;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.employment.KindOfWork;
import safeguarding.licensing.law.employment.KindsOfWork;
import safeguarding.licensing.law.timetable.WorkTimetable;
import safeguarding.licensing.neighbours.LicenceTerm;
import safeguarding.platform.problem.ProblemException;

/**
 * What a permit is asked for.
 *
 * @param jobTitle what the job is called
 * @param kindOfWork code of a kind of work (G1.4, G1.5)
 * @param workplace where the work is done
 * @param timetable the set hours (G1.3)
 * @param startsOn civil date on which the work begins, or began
 * @param riskAssessedOn civil date of the employer's assessment of the risks; null when there is none
 * @param parentsToldOn civil date on which the parents were told of it (G1.6); null when they were not
 */
@Embeddable
public record PermitDetails(
        @Column(name = "job_title", nullable = false) String jobTitle,
        @Column(name = "kind_of_work", nullable = false) String kindOfWork,
        @Column(name = "workplace", nullable = false) Workplace workplace,
        @Column(name = "timetable", nullable = false) WorkTimetable timetable,
        @Column(name = "starts_on", nullable = false) LocalDate startsOn,
        @Nullable @Column(name = "risk_assessed_on") LocalDate riskAssessedOn,
        @Nullable @Column(name = "parents_told_on") LocalDate parentsToldOn) {

    /** Refuses a timetable without a day, and work before the start ({@code invalid-request}). */
    public PermitDetails {
        if (Timetables.span(timetable).first().isBefore(startsOn)) {
            throw ProblemException.invalid("details.timetable", "The timetable begins before the work does.");
        }
    }

    /** The kind of work; the code was looked at when it was taken. */
    KindOfWork kind() {
        return KindsOfWork.of(kindOfWork).orElseThrow();
    }

    /** The same work in another term. */
    PermitDetails goingOn(LicenceTerm term) {
        return new PermitDetails(
                jobTitle,
                kindOfWork,
                workplace,
                Timetables.goingOn(timetable, term),
                term.from(),
                riskAssessedOn,
                parentsToldOn);
    }
}
