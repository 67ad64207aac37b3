package safeguarding.reviewing.annualreport;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said in the sections of a report, at most once in each, in their order. */
public record Commentary(List<SectionComment> all) {

    /** Nothing is said yet. */
    public static final Commentary NONE = new Commentary(List.of());

    public Commentary {
        all = List.copyOf(all);
    }

    /** What is said in a section; empty where nothing is. */
    public Optional<SectionComment> in(ReportSection section) {
        return all.stream().filter(comment -> comment.section() == section).findFirst();
    }

    /** The same with something else said in a section. */
    Commentary with(SectionComment comment) {
        return new Commentary(Stream.concat(without(comment.section()).all().stream(), Stream.of(comment))
                .sorted(Comparator.comparing(SectionComment::section))
                .toList());
    }

    /** The same with nothing said in a section. */
    Commentary without(ReportSection section) {
        return new Commentary(
                all.stream().filter(comment -> comment.section() != section).toList());
    }
}
