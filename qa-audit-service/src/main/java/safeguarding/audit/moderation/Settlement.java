package safeguarding.audit.moderation;

import java.util.List;
import java.util.Optional;

/** All that was settled of a case; nothing where its auditors agree in all. */
public record Settlement(List<Settled> all) {

    public Settlement {
        all = List.copyOf(all);
    }

    /** What counts for a question, or for the grade. */
    public Optional<String> of(String about) {
        return all.stream()
                .filter(each -> each.about().equals(about))
                .findFirst()
                .map(Settled::value);
    }
}
