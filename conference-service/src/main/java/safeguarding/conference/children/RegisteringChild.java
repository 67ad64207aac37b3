package safeguarding.conference.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.platform.identity.ChildIdentity;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.time.CivilTime;

/** Taking a child into the register. */
@ApplicationScoped
public class RegisteringChild {

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
        if (known.isPresent()) {
            return new Registration.KnownBefore(known.orElseThrow());
        }
        var child = Child.register(reference, details, from, CivilTime.today(clock));
        return new Registration.New(children.save(child));
    }

    /** How this council's child is known in every service. */
    public CouncilReference reference(String councilChildId) {
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
