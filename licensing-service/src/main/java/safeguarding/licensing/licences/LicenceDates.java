package safeguarding.licensing.licences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.neighbours.LicenceTerm;

/**
 * The dates of a course as it stands, for lists and figures: what the course says is decisive. A date that is null has not
 * come.
 */
@Embeddable
public record LicenceDates(
        @Nullable @Column(name = "submitted_on") LocalDate submittedOn,
        @Nullable @Column(name = "returned_on") LocalDate returnedOn,
        @Nullable @Column(name = "withdrawn_on") LocalDate withdrawnOn,
        @Nullable @Column(name = "granted_on") LocalDate grantedOn,
        @Nullable @Column(name = "refused_on") LocalDate refusedOn,
        @Nullable @Column(name = "valid_from") LocalDate validFrom,
        @Nullable @Column(name = "valid_to") LocalDate validTo,
        @Nullable @Column(name = "suspended_from") LocalDate suspendedFrom,
        @Nullable @Column(name = "suspended_to") LocalDate suspendedTo,
        @Nullable @Column(name = "revoked_from") LocalDate revokedFrom) {

    static LicenceDates of(Course course) {
        var suspension = course.lastOf(StepKind.SUSPENDED, StepKind.SUSPENSION_ENDED)
                .filter(step -> step.kind() == StepKind.SUSPENDED);
        var open = course.lastOf(StepKind.SUBMITTED, StepKind.RETURNED);
        return new LicenceDates(
                day(course, StepKind.SUBMITTED),
                open.filter(step -> step.kind() == StepKind.RETURNED)
                        .map(LicenceStep::on)
                        .orElse(null),
                day(course, StepKind.WITHDRAWN),
                day(course, StepKind.GRANTED),
                day(course, StepKind.REFUSED),
                course.term().map(LicenceTerm::from).orElse(null),
                course.term().map(LicenceTerm::to).orElse(null),
                suspension.map(LicenceStep::from).orElse(null),
                suspension.map(LicenceStep::to).orElse(null),
                course.lastOf(StepKind.REVOKED).map(LicenceStep::from).orElse(null));
    }

    private static @Nullable LocalDate day(Course course, StepKind kind) {
        return course.lastOf(kind).map(LicenceStep::on).orElse(null);
    }
}
