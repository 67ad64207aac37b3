package safeguarding.audit.feedback;

import java.util.List;

/** Who is asked: each kind once, at least one. */
public record Audience(List<Asked> all) {

    public Audience {
        all = List.copyOf(all);
        if (all.isEmpty() || all.stream().map(Asked::from).distinct().count() != all.size()) {
            throw new IllegalArgumentException("An audience has each kind once, and at least one");
        }
    }

    /** Whether this kind is asked. */
    boolean has(Respondent from) {
        return all.stream().anyMatch(asked -> asked.from() == from);
    }
}
