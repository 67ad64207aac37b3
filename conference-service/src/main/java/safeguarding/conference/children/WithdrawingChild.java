package safeguarding.conference.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import safeguarding.conference.neighbours.SamePerson;
import safeguarding.conference.neighbours.StandingRecords;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.MadeInError;

/** Withdrawing the record of a child that was made in error. It stays where it is, marked, and is on no list. */
@ApplicationScoped
public class WithdrawingChild {

    private final Children children;
    private final SamePerson persons;
    private final Instance<StandingRecords> standing;

    WithdrawingChild(Children children, SamePerson persons, Instance<StandingRecords> standing) {
        this.children = children;
        this.persons = persons;
        this.standing = standing;
    }

    /**
     * There is no such child.
     *
     * @throws ProblemException {@code conflict} while something that is recorded of the child stands, while the record is
     *     merged with another, or when it was withdrawn before
     */
    public Child withdraw(Child child, MadeInError why) {
        children.holdStill(List.of(child.id()));
        if (persons.recordsOf(child.id()).size() > 1) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The record is merged with another one: split them before.");
        }
        standing.stream()
                .map(records -> records.about(child.id()))
                .flatMap(Optional::stream)
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
