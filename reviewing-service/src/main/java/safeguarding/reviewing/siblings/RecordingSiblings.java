package safeguarding.reviewing.siblings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;

/** Writing down who is whose sibling. */
@ApplicationScoped
public class RecordingSiblings {

    private final KnownChildren children;
    private final SiblingTies ties;
    private final Clock clock;

    RecordingSiblings(KnownChildren children, SiblingTies ties, Clock clock) {
        this.children = children;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Two children are siblings.
     *
     * @throws ProblemException {@code conflict} when that is recorded already, {@code invalid-request} when it is one child
     *     or one of them is not registered
     */
    public SiblingTie record(UUID one, UUID other) {
        if (one.equals(other)) {
            throw ProblemException.invalid("siblingId", "Nobody is a sibling of their own.");
        }
        Stream.of(one, other).sorted().forEach(children::holdStill);
        var first = registered("childId", one);
        registered("siblingId", other);
        if (ties.ofChild(one).stream().anyMatch(tie -> tie.other(one).equals(other))) {
            throw ProblemException.of(ProblemType.CONFLICT, "That these children are siblings is recorded already.");
        }
        return ties.save(SiblingTie.between(one, other, first.area(), CivilTime.today(clock)));
    }

    /** They are no siblings: it was recorded in error. */
    public SiblingTie withdraw(SiblingTie tie, String reason) {
        tie.withdraw(new MadeInError(CivilTime.today(clock), reason));
        return ties.save(tie);
    }

    private KnownChild registered(String field, UUID childId) {
        return children.find(childId)
                .orElseThrow(() -> ProblemException.invalid(field, "The child has to be registered before."));
    }
}
