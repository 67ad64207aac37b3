package safeguarding.reviewing.ofsted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.careplan.Route;
import safeguarding.reviewing.missing.Absence;

/**
 * A child of list 8, seen at the end of a day.
 *
 * @param periods its periods of care that had begun by the day, the earliest first
 * @param route its plan for permanence; null when there is none
 * @param last when things happened last
 * @param absences when it was missing or away, by the day, the earliest first
 */
public record ListedChild(
        Person person, List<Period> periods, @Nullable Route route, LastDays last, List<Absence> absences) {

    public ListedChild {
        periods = List.copyOf(periods);
        absences = List.copyOf(absences);
    }

    /** Who a child is, and who holds its case now. Masks itself. */
    public record Person(
            UUID childId,
            String councilChildId,
            @Nullable String sex,
            @Nullable String ethnicity,
            @Nullable LocalDate bornOn,
            boolean unaccompanied,
            @Nullable LocalDate unaccompaniedCeasedOn,
            @Nullable String team,
            @Nullable String socialWorker) {

        @Override
        public String toString() {
            return "Person[" + childId + "]";
        }
    }

    /**
     * A period of care.
     *
     * @param endedOn civil date; null while it lasts
     */
    public record Period(
            UUID periodId, LocalDate startedOn, @Nullable LocalDate endedOn, List<Episode> episodes) {

        public Period {
            episodes = List.copyOf(episodes);
        }
    }

    /** Civil dates by the day of the list; null for what never happened. */
    public record LastDays(
            @Nullable LocalDate review,
            @Nullable LocalDate visit,
            @Nullable LocalDate iroContact,
            @Nullable LocalDate healthAssessment,
            @Nullable LocalDate dentalCheck) {

        /** Of a child of which nothing is known. */
        public static final LastDays NONE = new LastDays(null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "ListedChild[" + person.childId() + "]";
    }
}
