package safeguarding.reviewing.care;

import java.util.List;

/** The episodes of a period of care, the earliest first. */
public record Episodes(List<Episode> all) {

    public Episodes {
        all = List.copyOf(all);
    }
}
