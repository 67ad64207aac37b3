package safeguarding.reviewing.careplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan for permanence as it was decided: it holds until the next.
 *
 * @param route where the child is to live for good
 * @param alongside the second plan of twin-track planning; null when there is none, or none yet
 * @param twinTrack whether two plans are followed at once, and named so
 */
public record DecidedRoute(
        LocalDate decidedOn, Route route, @Nullable Route alongside, boolean twinTrack, Consideration considered) {

    /** One route, or both of twin-track planning. */
    public List<Route> routes() {
        return alongside == null ? List.of(route) : List.of(route, alongside);
    }
}
