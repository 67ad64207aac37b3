package safeguarding.reviewing.careplan;

import java.util.List;

/** Versions of elements, in the order in which they were written down. */
public record AgreedElements(List<Written<AgreedElement>> all) {

    public AgreedElements {
        all = List.copyOf(all);
    }
}
