package safeguarding.reviewing.allocation;

import java.util.List;

/** The officers of a child, the first of them first. */
public record Terms(List<Term> all) {

    public Terms {
        all = List.copyOf(all);
    }
}
