package safeguarding.licensing.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.FactInItsTime;
import safeguarding.platform.time.CivilTime;

/** Taking a child into the register. */
@ApplicationScoped
public class RegisteringChild {

    /** Blanks of every width and characters that cannot be seen. */
    private static final String UNSEEN = "[\\s\\p{Z}\\p{C}]";

    private final ChildIdentity identity;
    private final LicensedChildren children;
    private final Clock clock;

    RegisteringChild(ChildIdentity identity, LicensedChildren children, Clock clock) {
        this.identity = identity;
        this.children = children;
        this.clock = clock;
    }

    /**
     * Registers a child.
     *
     * @return the child; empty when it is in the register already
     * @throws ProblemException {@code rule-broken} for a birth in the future (A5)
     */
    public Optional<LicensedChild> register(String councilChildId, ChildDetails details) {
        var today = CivilTime.today(clock);
        FactInItsTime.notAhead(details.bornOn(), today).orRefuse();
        var childId = childId(councilChildId);
        children.holdPlaceOf(childId);
        if (children.findChild(childId).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(children.save(LicensedChild.register(childId, councilChildId.strip(), details, today)));
    }

    /** What is written about a child is different now. */
    public LicensedChild change(LicensedChild child, ChildDetails details) {
        var today = CivilTime.today(clock);
        FactInItsTime.notAhead(details.bornOn(), today).orRefuse();
        child.change(details, today);
        return children.save(child);
    }

    /**
     * How this council's child is known in every service.
     *
     * @throws ProblemException {@code invalid-request} when nothing of the id can be seen
     */
    public UUID childId(String councilChildId) {
        if (councilChildId.replaceAll(UNSEEN, "").isEmpty()) {
            throw ProblemException.invalid("councilChildId", "The council's child id has no letter or digit.");
        }
        return identity.of(councilChildId);
    }
}
