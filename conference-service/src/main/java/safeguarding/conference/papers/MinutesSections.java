package safeguarding.conference.papers;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.sight.Readers;
import safeguarding.platform.problem.ProblemException;

/** The sections of minutes, in their order. Each has an identifier of its own. */
public record MinutesSections(List<MinutesSection> all) {

    public MinutesSections {
        all = List.copyOf(all);
        var seen = new HashSet<UUID>();
        if (!all.stream().allMatch(section -> seen.add(section.sectionId()))) {
            throw ProblemException.invalid("sections", "Each section is there once.");
        }
    }

    /** Whether there is such a section. */
    public boolean has(UUID sectionId) {
        return all.stream().anyMatch(section -> section.sectionId().equals(sectionId));
    }

    /** Who may read an addition: what is added to a section is read by nobody who may not read the section. */
    public Readers readersOf(Addition addition) {
        return all.stream()
                .filter(section -> section.sectionId().equals(addition.sectionId()))
                .map(MinutesSection::readers)
                .filter(readers -> readers.compareTo(addition.readers()) > 0)
                .findFirst()
                .orElse(addition.readers());
    }

    @Override
    public String toString() {
        return "MinutesSections[" + all.size() + "]";
    }
}
