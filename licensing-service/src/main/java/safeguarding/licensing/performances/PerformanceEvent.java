package safeguarding.licensing.performances;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the content of a performance licence. No event holds words, sums or places. */
public sealed interface PerformanceEvent extends DomainEvent {

    /** Which licence. */
    Asked asked();

    /** Civil date on which it was written. */
    LocalDate on();

    /**
     * Which licence, and from when to when.
     *
     * @param area code of the area of the child
     */
    record Asked(UUID licenceId, UUID productionId, UUID childId, String area, LocalDate firstDay, LocalDate lastDay) {}

    /**
     * A licence was asked for.
     *
     * @param councils codes of the councils in whose areas the production takes place
     */
    record PerformanceAskedFor(Asked asked, LocalDate on, List<String> councils) implements PerformanceEvent {}

    /**
     * Something is asked for otherwise.
     *
     * @param councils codes of the councils in whose areas the production takes place
     */
    record PerformanceRewritten(Asked asked, LocalDate on, List<String> councils) implements PerformanceEvent {}

    /** The head teacher has said something to it. */
    record HeadTeacherHeard(Asked asked, LocalDate on, LocalDate saidOn, HeadTeacherView.Opinion opinion)
            implements PerformanceEvent {}

    /** The school has decided about leave of absence. */
    record SchoolLeaveDecided(Asked asked, LocalDate on, LocalDate decidedOn, boolean granted)
            implements PerformanceEvent {}
}
