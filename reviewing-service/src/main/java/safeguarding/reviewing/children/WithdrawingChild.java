package safeguarding.reviewing.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;
import safeguarding.reviewing.neighbours.StandingRecords;

/** Withdrawing the record of a child that was made in error. It stays where it is, marked, and is on no list. */
@ApplicationScoped
public class WithdrawingChild {

    private final Children children;
    private final Instance<StandingRecords> standing;

    WithdrawingChild(Children children, Instance<StandingRecords> standing) {
        this.children = children;
        this.standing = standing;
    }

    /**
     * There is no such child.
     *
     * @throws ProblemException {@code conflict} while something that is recorded of the child stands, or when it was
     *     withdrawn before
     */
    public Child withdraw(Child child, MadeInError why) {
        children.holdPlaceOf(child.id());
        standing.stream()
                .flatMap(records -> records.about(child.id()).stream())
                .sorted()
                .findFirst()
                .ifPresent(what -> {
                    throw ProblemException.of(
                            ProblemType.CONFLICT,
                            "The record holds %s that stands: withdraw that before.".formatted(what));
                });
        child.withdraw(why);
        return children.save(child);
    }
}
