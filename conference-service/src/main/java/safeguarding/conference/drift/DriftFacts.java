package safeguarding.conference.drift;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of drift ask of a plan, as it was on a day.
 *
 * @param day civil date on which the plan was open
 * @param startedOn civil date of its start, not after the day
 * @param category code of the category on the day; null when it is not known
 * @param sameCategory whether no review had changed the category by then
 * @param lastConferenceOn civil date of the conference that made it or last reviewed it by then
 * @param tasksUnchanged whether tasks that this conference had set or left are open, and none of them has moved since
 * @param coreGroupsMissed core groups whose day has passed since that conference without a meeting by it, and those still
 *     waited for
 * @param leadChanges how often the lead social worker was another by then
 * @param earlierPlans plans of the child before this one, here or with another council
 * @param siblingsOnPlans siblings who were on a plan on the day
 */
public record DriftFacts(
        LocalDate day,
        LocalDate startedOn,
        @Nullable String category,
        boolean sameCategory,
        LocalDate lastConferenceOn,
        boolean tasksUnchanged,
        int coreGroupsMissed,
        int leadChanges,
        int earlierPlans,
        Set<UUID> siblingsOnPlans) {

    public DriftFacts {
        siblingsOnPlans = Set.copyOf(siblingsOnPlans);
        if (startedOn.isAfter(day)) {
            throw new IllegalArgumentException("A plan that has not begun does not drift");
        }
    }

    /** Whether so many calendar months are over: on the same day number, or the last of the month (A4). */
    boolean runsFor(int months) {
        return !startedOn.plusMonths(months).isAfter(day);
    }

    /** Calendar months that are over. */
    public int months() {
        var months = 0;
        while (runsFor(months + 1)) {
            months++;
        }
        return months;
    }
}
