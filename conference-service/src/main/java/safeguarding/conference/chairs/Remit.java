package safeguarding.conference.chairs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;

/**
 * Where, how much and when a chair works for the unit. Never ends before it starts.
 *
 * @param areas codes of the areas, sorted; {@code *} stands for every area
 * @param conferencesPerMonth how many conferences of one calendar month the chair can take
 * @param from first civil date as a chair
 * @param to last civil date as a chair; null while it lasts
 */
@Embeddable
public record Remit(
        @Column(name = "areas", nullable = false) List<String> areas,

        @Column(name = "conferences_per_month", nullable = false)
        int conferencesPerMonth,

        @Column(name = "chairs_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "chairs_to") LocalDate to) {

    private static final String EVERY_AREA = "*";

    public Remit {
        areas = areas.stream().distinct().sorted().toList();
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid(List.of(new Violation("chairsTo", "The end is before the start.")));
        }
    }

    /** Whether the chair works in an area. */
    public boolean covers(String area) {
        return areas.contains(area) || areas.contains(EVERY_AREA);
    }

    /** Whether the chair works for the unit on a civil date. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
