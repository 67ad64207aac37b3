package safeguarding.audit.caseaudits;

import java.util.ArrayList;
import java.util.List;

/** What practitioners and managers say to an audit: one of each, the latest. */
public record Reflections(List<Reflection> all) {

    static final Reflections NONE = new Reflections(List.of());

    public Reflections {
        all = List.copyOf(all);
    }

    /** The same with this one in place of the one from the same. */
    Reflections with(Reflection reflection) {
        var others = new ArrayList<>(all);
        others.removeIf(each -> each.from() == reflection.from());
        others.add(reflection);
        return new Reflections(others);
    }
}
