package safeguarding.audit.sampling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody of whom it was declared that they must not audit a case. */
public record Conflicts(List<Conflict> declared) {

    /** Nobody. */
    public static final Conflicts NONE = new Conflicts(List.of());

    public Conflicts {
        declared = List.copyOf(declared);
    }

    /** Their staff numbers. */
    public Set<String> staffIds() {
        return declared.stream().map(Conflict::staffId).collect(Collectors.toUnmodifiableSet());
    }
}
