package safeguarding.reviewing.allocation;

import java.util.List;

/** Who stands in when, the earliest first. */
public record Covers(List<Cover> all) {

    public Covers {
        all = List.copyOf(all);
    }
}
