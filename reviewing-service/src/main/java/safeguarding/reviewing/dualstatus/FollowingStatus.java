package safeguarding.reviewing.dualstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.reviewing.neighbours.Persons;

/** Brings the dual status of a person in line with the plans that were told of and the periods of care, whichever came last. */
@ApplicationScoped
public class FollowingStatus {

    private final DualStatuses statuses;
    private final FindingPairs finding;
    private final Persons persons;
    private final WritingStatus writing;

    FollowingStatus(DualStatuses statuses, FindingPairs finding, Persons persons, WritingStatus writing) {
        this.statuses = statuses;
        this.finding = finding;
        this.persons = persons;
        this.writing = writing;
    }

    /** Something is other than before about these records. */
    public void follow(Collection<UUID> childIds) {
        var records = recordsOf(childIds);
        statuses.holdStill(records);
        // What others have written until then is seen only now.
        var all = recordsOf(records);
        var pairs = finding.among(all);
        var before = statuses.about(all);
        before.stream().filter(status -> pairs.stream().noneMatch(status::isOf)).forEach(writing::withdraw);
        pairs.forEach(pair -> follow(before, pair));
    }

    private void follow(List<DualStatus> before, Pair pair) {
        before.stream()
                .filter(status -> status.isOf(pair))
                .findFirst()
                .ifPresentOrElse(status -> writing.follow(status, pair), () -> writing.begin(pair));
    }

    private Set<UUID> recordsOf(Collection<UUID> childIds) {
        var records = new HashSet<UUID>();
        childIds.forEach(childId -> records.addAll(persons.recordsOf(childId)));
        return records;
    }
}
