package safeguarding.conference.children.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.ChildEvent.ChildMerged;
import safeguarding.conference.children.ChildEvent.ChildSplit;
import safeguarding.conference.children.Children;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Saying that two records are of one person, and taking it back. Nothing is moved from one record to the other. */
@ApplicationScoped
public class MergingChildren {

    private final ChildMerges merges;
    private final Children children;
    private final SamePerson persons;
    private final JudgingMerge judging;
    private final Clock clock;
    private final Event<ChildMerged> mergedOnes;
    private final Event<ChildSplit> splitOnes;

    MergingChildren(
            ChildMerges merges,
            Children children,
            SamePerson persons,
            JudgingMerge judging,
            Clock clock,
            Event<ChildMerged> mergedOnes,
            Event<ChildSplit> splitOnes) {
        this.mergedOnes = mergedOnes;
        this.splitOnes = splitOnes;
        this.merges = merges;
        this.children = children;
        this.persons = persons;
        this.judging = judging;
        this.clock = clock;
    }

    /**
     * Merges them.
     *
     * @param reason how it was found that they are one, in the words of the unit
     * @throws ProblemException {@code conflict} when one of them is merged away, or the one to be merged gathers others;
     *     {@code rule-broken} (8935) when both have an open plan
     */
    public ChildMerge merge(UUID mergedChildId, UUID survivingChildId, String reason) {
        if (mergedChildId.equals(survivingChildId)) {
            throw ProblemException.invalid(
                    List.of(new Violation("mergedChildId", "A record is not merged with itself.")));
        }
        children.holdStill(List.of(mergedChildId, survivingChildId));
        refuseChains(mergedChildId, survivingChildId);
        var merged = registered(mergedChildId);
        var surviving = registered(survivingChildId);
        var findings = judging.findings(merged, surviving);
        var today = CivilTime.today(clock);
        var merge = merges.save(ChildMerge.of(mergedChildId, survivingChildId, today, reason, findings));
        merged.mergedAs(merge.id(), false, today);
        surviving.mergedAs(merge.id(), true, today);
        keep(merged, surviving);
        mergedOnes.fire(new ChildMerged(survivingChildId, surviving.area(), today, merge.id(), true));
        return merge;
    }

    /** They are of two people: each record is what it was, with what was written to it meanwhile. */
    public ChildMerge split(ChildMerge merge, String reason) {
        children.holdStill(List.copyOf(merge.childIds()));
        var today = CivilTime.today(clock);
        merge.split(new SplitOfMerge(today, reason));
        merges.save(merge);
        var merged = registered(merge.mergedChildId());
        var surviving = registered(merge.survivingChildId());
        merged.splitFrom(merge.id(), false, today);
        surviving.splitFrom(merge.id(), true, today);
        keep(merged, surviving);
        merge.childIds()
                .forEach(childId -> splitOnes.fire(
                        new ChildSplit(childId, surviving.area(), today, merge.id(), childId.equals(surviving.id()))));
        return merge;
    }

    private void refuseChains(UUID mergedChildId, UUID survivingChildId) {
        if (!persons.survivingOf(mergedChildId).equals(mergedChildId)) {
            throw conflict("The record is merged already: split it from the other one before.");
        }
        if (!persons.survivingOf(survivingChildId).equals(survivingChildId)) {
            throw conflict("The surviving record is merged into another one: merge with that one.");
        }
        if (persons.recordsOf(mergedChildId).size() > 1) {
            throw conflict("Other records are merged into this one: let it survive, or split them before.");
        }
    }

    private void keep(Child one, Child other) {
        children.save(one);
        children.save(other);
    }

    private Child registered(UUID childId) {
        var child = children.findChild(childId)
                .orElseThrow(
                        () -> ProblemException.of(ProblemType.NOT_FOUND, "There is no such child for this caller."));
        if (child.withdrawal().isPresent()) {
            throw conflict("One of the records was made in error: there is no such child.");
        }
        return child;
    }

    private static ProblemException conflict(String sentence) {
        return ProblemException.of(ProblemType.CONFLICT, sentence);
    }
}
