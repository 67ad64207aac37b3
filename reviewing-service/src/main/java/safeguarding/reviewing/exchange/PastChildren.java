package safeguarding.reviewing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import safeguarding.platform.access.Access;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.children.Child;
import safeguarding.reviewing.children.Children;
import safeguarding.reviewing.children.DetailChange;
import safeguarding.reviewing.children.RegisteringChild;
import safeguarding.reviewing.children.RegisteringChild.Registration;
import safeguarding.reviewing.children.web.RegisterChildRequest;

/** Takes in who a child is. */
@ApplicationScoped
class PastChildren {

    private final RegisteringChild registering;
    private final Children children;
    private final Access access;
    private final Clock clock;

    PastChildren(RegisteringChild registering, Children children, Access access, Clock clock) {
        this.registering = registering;
        this.children = children;
        this.access = access;
        this.clock = clock;
    }

    /** A child that stands in the register now. */
    record Taken(Child child, boolean isNew) {}

    UUID identityOf(String councilChildId) {
        return registering.reference(councilChildId).childId();
    }

    Taken take(RegisterChildRequest record) {
        var today = CivilTime.today(clock);
        var from = Objects.requireNonNullElse(record.holdsFrom(), today);
        return switch (registering.register(record.councilChildId(), record.details(), from)) {
            case Registration.New(var child) -> {
                access.created(child.id());
                yield new Taken(child, true);
            }
            case Registration.KnownBefore(var child) -> {
                access.created(child.id());
                child.change(
                        ToldOfChild.over(child.details(), record.details()),
                        new DetailChange(Optional.ofNullable(record.holdsFrom()), false, today));
                yield new Taken(children.save(child), false);
            }
        };
    }
}
