package safeguarding.licensing.productions;

import java.time.LocalDate;

/**
 * A day of a production.
 *
 * @param on civil date
 * @param activity what is done
 * @param place name of the place
 */
public record ProductionDay(LocalDate on, Activity activity, String place) {

    /** What is done on a day. */
    public enum Activity {
        /** Performing before an audience, or being recorded. */
        PERFORMANCE,
        /** Rehearsing. */
        REHEARSAL
    }
}
