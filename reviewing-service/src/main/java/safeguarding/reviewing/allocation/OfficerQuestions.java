package safeguarding.reviewing.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.neighbours.KnownChild;
import safeguarding.reviewing.neighbours.KnownChildren;
import safeguarding.reviewing.neighbours.OfficerQuestion;
import safeguarding.reviewing.neighbours.Siblings;

/** What allocation asks the register of officers about a child. */
@ApplicationScoped
public class OfficerQuestions {

    private final KnownChildren children;
    private final Siblings siblings;
    private final IroAllocations allocations;

    OfficerQuestions(KnownChildren children, Siblings siblings, IroAllocations allocations) {
        this.children = children;
        this.siblings = siblings;
        this.allocations = allocations;
    }

    /**
     * Who could be the child's IRO from a civil day?
     *
     * @param mayName whether a sibling may be thought of: what is said of one out of sight would give it away
     */
    public OfficerQuestion of(IroAllocation allocation, LocalDate on, Predicate<UUID> mayName) {
        return new OfficerQuestion(
                child(allocation), on, before(allocation), ofSiblings(allocation.childId(), mayName));
    }

    /** The child of an allocation that stands. */
    KnownChild child(IroAllocation allocation) {
        return children.find(allocation.childId())
                .orElseThrow(() -> ProblemException.of(ProblemType.CONFLICT, "The child's record was withdrawn."));
    }

    private @Nullable UUID before(IroAllocation allocation) {
        return allocations.ofChildren(Set.of(allocation.childId())).stream()
                .map(each -> each.officerId().orElse(null))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Set<UUID> ofSiblings(UUID childId, Predicate<UUID> mayName) {
        var named = siblings.of(childId).stream().filter(mayName).collect(Collectors.toSet());
        return named.isEmpty()
                ? Set.of()
                : allocations.ofChildren(named).stream()
                        .filter(each -> each.endedOn().isEmpty())
                        .flatMap(each -> each.officerId().stream())
                        .collect(Collectors.toSet());
    }
}
