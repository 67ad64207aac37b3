package safeguarding.licensing.productions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.licensing.productions.ProductionDay.Activity;
import safeguarding.platform.problem.ProblemException;

/**
 * Everything about a production that can change.
 *
 * @param producerId party that makes it
 * @param title what it is called
 */
@Embeddable
public record ProductionDetails(
        @Column(name = "producer_id", nullable = false) UUID producerId,
        @Column(name = "title", nullable = false) String title,

        @Enumerated(EnumType.STRING) @Column(name = "kind", nullable = false)
        ProductionKind kind,

        @Column(name = "places", nullable = false) ProductionPlaces places,
        @Column(name = "days", nullable = false) ProductionDays days) {

    /** Refuses a day at a place that is none of its places ({@code invalid-request}). */
    public ProductionDetails {
        for (var day : days.all()) {
            if (!places.have(day.place())) {
                throw ProblemException.invalid(
                        "details.days.place", "The place of %s is none of the places.".formatted(day.on()));
            }
        }
    }

    /** Codes of the councils in whose areas it takes place, sorted. */
    public List<String> councils() {
        return places.councils();
    }

    /** Civil date of its first performance. */
    public LocalDate firstPerformance() {
        return days.of(Activity.PERFORMANCE).first();
    }

    /** Civil date of its last performance. */
    public LocalDate lastPerformance() {
        return days.of(Activity.PERFORMANCE).last();
    }
}
