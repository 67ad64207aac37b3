package safeguarding.conference.involvement;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What an agency writes.
 *
 * @param about the children it is about, sorted; one at least
 * @param sections in the order of the form, each once; one at least
 * @param authorRole who wrote it, as an office such as {@code GP}; never a name
 */
public record WrittenReport(List<UUID> about, List<ReportSection> sections, String authorRole) {

    public WrittenReport {
        about = List.copyOf(new TreeSet<>(about));
        sections = sections.stream()
                .sorted(Comparator.comparing(ReportSection::code))
                .toList();
        if (about.isEmpty() || sections.isEmpty()) {
            throw new IllegalArgumentException("A report is about a child and says something.");
        }
    }

    @Override
    public String toString() {
        return "WrittenReport[masked]";
    }
}
