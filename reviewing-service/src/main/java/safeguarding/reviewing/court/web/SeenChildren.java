package safeguarding.reviewing.court.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.platform.access.Access;
import safeguarding.reviewing.court.CourtLine;
import safeguarding.reviewing.neighbours.Persons;

/** The children of proceedings: those named there, and every record that is one person with one of them. */
@ApplicationScoped
class SeenChildren {

    private final Persons persons;

    SeenChildren(Persons persons) {
        this.persons = persons;
    }

    Set<UUID> of(CourtLine line) {
        var all = new HashSet<UUID>();
        line.childIds().forEach(childId -> all.addAll(persons.recordsOf(childId)));
        return all;
    }

    /** Those of them whom the caller may see: a child out of sight, or of whom this service does not know, is not named. */
    Set<UUID> of(CourtLine line, Access access) {
        return of(line).stream().filter(access::mayName).collect(Collectors.toSet());
    }
}
