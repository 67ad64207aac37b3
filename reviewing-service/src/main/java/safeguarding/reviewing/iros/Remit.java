package safeguarding.reviewing.iros;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/**
 * Where, how much and when an officer reviews. Never ends before it starts.
 *
 * @param areas codes of the areas, sorted; {@code *} stands for every area
 * @param fullTimePercent working time as a share of full time (FTE), 1 to 100; 60 is an FTE of 0.6
 * @param from first civil date as a reviewing officer
 * @param to last civil date as a reviewing officer; null while it lasts
 */
@Embeddable
public record Remit(
        @Column(name = "areas", nullable = false) List<String> areas,

        @Column(name = "full_time_percent", nullable = false)
        int fullTimePercent,

        @Column(name = "reviews_from", nullable = false) LocalDate from,
        @Nullable @Column(name = "reviews_to") LocalDate to) {

    private static final String EVERY_AREA = "*";

    public Remit {
        areas = areas.stream().distinct().sorted().toList();
        if (to != null && to.isBefore(from)) {
            throw ProblemException.invalid("details.reviewsTo", "The end is before the start.");
        }
    }

    /** Whether the officer works in an area. */
    public boolean covers(String area) {
        return areas.contains(area) || areas.contains(EVERY_AREA);
    }

    /** Whether the officer works for the unit on a civil date. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
