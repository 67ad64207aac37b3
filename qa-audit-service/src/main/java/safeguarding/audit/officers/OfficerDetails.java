package safeguarding.audit.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Everything about a quality assurance officer that can change. Never ends before it starts. Masks itself.
 *
 * @param given given names
 * @param family family name
 * @param areas codes of the areas, sorted; {@code *} stands for every area
 * @param fullTimePercent working time as a share of full time, 1 to 100
 * @param auditDaysPerMonth working days a month that are for audits, as the manager plans, 0 to 23
 * @param formerTeams codes of the teams in which the officer works or has worked, sorted: whose cases such an officer never
 *     audits (QA4)
 * @param from first civil date as an officer
 * @param to last civil date as an officer; null while it lasts
 */
@Embeddable
public record OfficerDetails(
        @Column(name = "given_names", nullable = false) String given,
        @Column(name = "family_name", nullable = false) String family,
        @Column(name = "areas", nullable = false) List<String> areas,

        @Column(name = "full_time_percent", nullable = false)
        int fullTimePercent,

        @Column(name = "audit_days_per_month", nullable = false)
        int auditDaysPerMonth,

        @Column(name = "former_teams", nullable = false) List<String> formerTeams,
        @Column(name = "audits_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "audits_to") LocalDate to) {

    private static final String EVERY_AREA = "*";

    public OfficerDetails {
        areas = areas.stream().distinct().sorted().toList();
        formerTeams = formerTeams.stream().distinct().sorted().toList();
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid("details.to", "The end is before the start.");
        }
    }

    /** Whether the officer audits in an area; null is the whole council. */
    public boolean covers(@Nullable String area) {
        return area == null || areas.contains(area) || areas.contains(EVERY_AREA);
    }

    /** Whether the officer works for the unit on a civil date. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    @Override
    public String toString() {
        return "OfficerDetails[masked]";
    }
}
