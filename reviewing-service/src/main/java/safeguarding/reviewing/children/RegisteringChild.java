package safeguarding.reviewing.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** Taking a child into the register. */
@ApplicationScoped
public class RegisteringChild {

    /** Blanks of every width and characters that cannot be seen. */
    private static final String UNSEEN = "[\\s\\p{Z}\\p{C}]";

    private final ChildIdentity identity;
    private final SafeguardingSettings settings;
    private final Children children;
    private final Clock clock;

    RegisteringChild(ChildIdentity identity, SafeguardingSettings settings, Children children, Clock clock) {
        this.identity = identity;
        this.settings = settings;
        this.children = children;
        this.clock = clock;
    }

    /**
     * Registers a child, unless the council's child id is known here already.
     *
     * @param from civil date since when the details hold
     */
    public Registration register(String councilChildId, ChildDetails details, LocalDate from) {
        var reference = reference(councilChildId);
        children.holdPlaceOf(reference.childId());
        var known = children.findChild(reference.childId());
        if (known.isPresent() && known.orElseThrow().withdrawal().isPresent()) {
            var again = known.orElseThrow();
            again.registerAgain(details, from, CivilTime.today(clock));
            return new Registration.New(children.save(again));
        }
        if (known.isPresent()) {
            return new Registration.KnownBefore(known.orElseThrow());
        }
        var child = Child.register(reference, details, from, CivilTime.today(clock));
        return new Registration.New(children.save(child));
    }

    /**
     * How this council's child is known in every service.
     *
     * @throws ProblemException {@code invalid-request} when nothing of the id can be seen
     */
    public CouncilReference reference(String councilChildId) {
        if (councilChildId.replaceAll(UNSEEN, "").isEmpty()) {
            throw ProblemException.invalid("councilChildId", "The council's child id has no letter or digit.");
        }
        return new CouncilReference(
                identity.of(councilChildId), settings.childIdentity().councilCode(), councilChildId.strip());
    }

    /** What became of a registration. */
    public sealed interface Registration {

        /** The child of the council's child id. */
        Child child();

        /** The child was not known before. */
        record New(Child child) implements Registration {}

        /** The child is registered already; nothing was changed. */
        record KnownBefore(Child child) implements Registration {}
    }
}
