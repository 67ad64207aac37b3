package safeguarding.conference.children.birth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChangingChild;
import safeguarding.conference.children.Characteristics;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.ChildDetails;
import safeguarding.conference.children.ChildName;
import safeguarding.conference.children.DetailChange;
import safeguarding.conference.children.LifeDates;
import safeguarding.conference.children.NationalIdentifiers;
import safeguarding.conference.children.RegisteringChild;
import safeguarding.conference.children.RegisteringChild.Registration;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Recording that an expected child was born, and who was born with it. */
@ApplicationScoped
public class RecordingBirth {

    private final Births births;
    private final RegisteringChild registering;
    private final ChangingChild changing;
    private final BirthRules rules;
    private final Clock clock;
    private final Event<FurtherChildBorn> features;

    RecordingBirth(
            Births births,
            RegisteringChild registering,
            ChangingChild changing,
            BirthRules rules,
            Clock clock,
            Event<FurtherChildBorn> features) {
        this.births = births;
        this.registering = registering;
        this.changing = changing;
        this.rules = rules;
        this.clock = clock;
        this.features = features;
    }

    /**
     * The first is the child's own birth; the others are those of the children born with it, who are registered, and get what
     * this service holds on the first: family, addresses, conferences and a plan of their own from the same start.
     *
     * @throws ProblemException {@code conflict} when the child is not expected or a further one is registered already;
     *     {@code rule-broken} (A5, 8606) for an impossible date
     */
    public List<Birth> record(Child child, Newborn born, List<FurtherNewborn> further) {
        BirthRules.refuseBorn(child);
        BirthRules.refuseRepeats(further);
        var today = CivilTime.today(clock);
        var expectedOn = child.details().dates().expectedOn();
        rules.permits(child.id(), expectedOn, born.bornOn(), today);
        var first = births.save(Birth.of(child.id(), born.bornOn(), expectedOn, today));
        changing.change(child, details(child, born), new DetailChange(Optional.of(born.bornOn()), false, today));
        var all = new ArrayList<Birth>(List.of(first));
        for (var other : further) {
            rules.permits(child.id(), expectedOn, other.child().bornOn(), today);
            all.add(register(child, first, other, today));
        }
        return List.copyOf(all);
    }

    private Birth register(Child first, Birth birth, FurtherNewborn further, LocalDate today) {
        var details = details(first, further.child());
        var own = new ChildDetails(
                Optional.ofNullable(further.child().name()).orElse(ChildName.UNKNOWN),
                details.dates(),
                sexed(Characteristics.UNKNOWN, further.child().sex()),
                NationalIdentifiers.NONE,
                details.responsibility(),
                details.support());
        return switch (registering.register(
                further.councilChildId(), own, further.child().bornOn())) {
            case Registration.New(var child) -> {
                if (first.restricted()) {
                    child.restrict(
                            first.namedReaders(),
                            first.restrictionReason().orElse("Born with a restricted child."),
                            today);
                    changing.keep(child);
                }
                var with = births.save(
                        Birth.with(birth, child.id(), further.child().bornOn()));
                features.fire(new FurtherChildBorn(child.id(), first.id(), today));
                yield with;
            }
            case Registration.KnownBefore(var child) ->
                throw ProblemException.of(
                        ProblemType.CONFLICT, "A further child is registered already under this council child id.");
        };
    }

    /** What the record of the expected child becomes: born, with a name or a sex if they are told. */
    private static ChildDetails details(Child child, Newborn born) {
        var before = child.details();
        return new ChildDetails(
                Optional.ofNullable(born.name()).orElse(before.name()),
                new LifeDates(born.bornOn(), null, before.dates().diedOn()),
                sexed(before.characteristics(), born.sex()),
                before.identifiers(),
                before.responsibility(),
                before.support());
    }

    private static Characteristics sexed(Characteristics known, @Nullable String sex) {
        return sex == null ? known : new Characteristics(sex, known.ethnicity(), known.disabilities());
    }
}
