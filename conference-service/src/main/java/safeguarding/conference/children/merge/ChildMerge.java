package safeguarding.conference.children.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** Two records of one person. Neither is changed by it: whoever reads one reads both, until they are split. */
@Entity
@Table(name = "child_merge")
public class ChildMerge extends Aggregate {

    @Column(name = "merged_child_id", nullable = false, updatable = false)
    private UUID mergedChildId;

    @Column(name = "surviving_child_id", nullable = false, updatable = false)
    private UUID survivingChildId;

    @Column(name = "merged_on", nullable = false, updatable = false)
    private LocalDate mergedOn;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "findings", nullable = false, updatable = false)
    private List<String> findings;

    @Embedded
    private @Nullable SplitOfMerge split;

    /** For Hibernate. */
    protected ChildMerge() {}

    private ChildMerge(
            UUID mergedChildId,
            UUID survivingChildId,
            LocalDate mergedOn,
            String reason,
            Collection<MergeFinding> findings) {
        this.mergedChildId = mergedChildId;
        this.survivingChildId = survivingChildId;
        this.mergedOn = mergedOn;
        this.reason = reason;
        this.findings = findings.stream().distinct().sorted().map(Enum::name).toList();
    }

    /**
     * The records are of one person; the rules have been asked.
     *
     * @param mergedOn civil date on which it is recorded
     * @param reason how it was found, in the words of the unit
     * @param findings in what the records contradict each other
     */
    static ChildMerge of(
            UUID mergedChildId,
            UUID survivingChildId,
            LocalDate mergedOn,
            String reason,
            Collection<MergeFinding> findings) {
        return new ChildMerge(mergedChildId, survivingChildId, mergedOn, reason, findings);
    }

    /** They are of two people after all. */
    void split(SplitOfMerge why) {
        if (split != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The records have been split already.");
        }
        split = why;
    }

    /** The record that is read under the other one. */
    public UUID mergedChildId() {
        return mergedChildId;
    }

    /** The record that stands for the person. */
    public UUID survivingChildId() {
        return survivingChildId;
    }

    /** Both. */
    public Set<UUID> childIds() {
        return Set.of(mergedChildId, survivingChildId);
    }

    /** Civil date on which it was recorded. */
    public LocalDate mergedOn() {
        return mergedOn;
    }

    /** How it was found, in the words of the unit. */
    public String reason() {
        return reason;
    }

    /** In what the records contradicted each other when they were merged. */
    public List<MergeFinding> findings() {
        return findings.stream().map(MergeFinding::valueOf).toList();
    }

    /** Why they are of two people after all; empty while they are of one. */
    public Optional<SplitOfMerge> split() {
        return Optional.ofNullable(split);
    }
}
