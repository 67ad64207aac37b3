package safeguarding.platform.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said in the sections of a report, at most once in each. */
public record Commentary(List<SectionComment> all) {

    /** Nothing is said yet. */
    public static final Commentary NONE = new Commentary(List.of());

    public Commentary {
        all = List.copyOf(all);
    }

    /** What is said in a section; empty where nothing is. */
    public Optional<SectionComment> in(Enum<?> section) {
        return all.stream()
                .filter(comment -> comment.section().equals(section.name()))
                .findFirst();
    }

    /** The same with something else said in a section. */
    Commentary with(Enum<?> section, SectionComment comment) {
        return new Commentary(Stream.concat(without(section).all().stream(), Stream.of(comment))
                .sorted(Comparator.comparing(SectionComment::section))
                .toList());
    }

    /** The same with nothing said in a section. */
    Commentary without(Enum<?> section) {
        return new Commentary(all.stream()
                .filter(comment -> !comment.section().equals(section.name()))
                .toList());
    }
}
