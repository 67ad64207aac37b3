package safeguarding.reviewing.ssda903.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.neighbours.KnownCare;
import safeguarding.reviewing.neighbours.KnownPeriods;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.TakingChild;

/** Finds the period of care of which a line tells. */
@ApplicationScoped
class CareOnDay {

    private final KnownPeriods periods;

    CareOnDay(KnownPeriods periods) {
        this.periods = periods;
    }

    /** The period that lasted on a day; a finding, and empty, where there was none. */
    Optional<KnownCare> on(LocalDate day, ReturnLine line, String file, String field, TakingChild taking) {
        return found(
                care -> !care.startedOn().isAfter(day)
                        && (care.endedOn() == null || !care.endedOn().isBefore(day)),
                Comparator.comparing(KnownCare::startedOn),
                new Place(line, file, field),
                taking);
    }

    /** The same, or the first that began after the day: what is told of may have begun before the care. */
    Optional<KnownCare> onOrAfter(LocalDate day, ReturnLine line, String file, String field, TakingChild taking) {
        return found(
                care -> care.endedOn() == null || !care.endedOn().isBefore(day),
                Comparator.comparing(KnownCare::startedOn).reversed(),
                new Place(line, file, field),
                taking);
    }

    /**
     * When something ended by what a set says: an end that came after the year of the set stays.
     *
     * @param recorded what is recorded; null while it lasts
     */
    static @Nullable LocalDate endBySet(@Nullable LocalDate told, @Nullable LocalDate recorded, ReturnYear year) {
        return told == null && recorded != null && recorded.isAfter(year.ends()) ? recorded : told;
    }

    private record Place(ReturnLine line, String file, String field) {}

    private Optional<KnownCare> found(
            Predicate<KnownCare> fits, Comparator<KnownCare> order, Place place, TakingChild taking) {
        var found = periods.ofChild(taking.childId()).stream().filter(fits).max(order);
        if (found.isEmpty()) {
            taking.findings()
                    .error(
                            "E",
                            place.file(),
                            place.line(),
                            place.field(),
                            "The child was not looked after then; the line is left out.");
        }
        return found;
    }
}
