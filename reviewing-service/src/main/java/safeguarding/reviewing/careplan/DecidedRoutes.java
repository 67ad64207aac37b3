package safeguarding.reviewing.careplan;

import java.util.List;

/** Plans for permanence, in the order in which they were written down. */
public record DecidedRoutes(List<Written<DecidedRoute>> all) {

    public DecidedRoutes {
        all = List.copyOf(all);
    }
}
