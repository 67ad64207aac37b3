package safeguarding.reviewing.care;

import java.util.List;

/** The stays of a series of short breaks, the earliest first. */
public record Stays(List<Stay> all) {

    public Stays {
        all = List.copyOf(all);
    }
}
