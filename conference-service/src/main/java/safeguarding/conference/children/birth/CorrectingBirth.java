package safeguarding.conference.children.birth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.children.ChangingChild;
import safeguarding.conference.children.Child;
import safeguarding.conference.children.ChildDetails;
import safeguarding.conference.children.DetailChange;
import safeguarding.conference.children.LifeDates;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;

/** Correcting the day of a birth, or withdrawing a birth that had not happened. What is due after it follows (B1.10). */
@ApplicationScoped
public class CorrectingBirth {

    private final Births births;
    private final ChangingChild changing;
    private final BirthRules rules;

    CorrectingBirth(Births births, ChangingChild changing, BirthRules rules) {
        this.births = births;
        this.changing = changing;
        this.rules = rules;
    }

    /**
     * It was on another day.
     *
     * @throws ProblemException {@code rule-broken} (A5, 8606) for an impossible day, {@code conflict} when it was withdrawn
     */
    public Birth correct(Birth birth, Child child, LocalDate bornOn, Correction why) {
        rules.permits(
                birth.bornWith().orElse(child.id()), birth.expectedBefore().orElse(null), bornOn, why.on());
        var since = earlier(birth.bornOn(), bornOn);
        birth.correct(bornOn, why, child.area());
        births.save(birth);
        change(child, bornOn, null, new DetailChange(Optional.of(since), true, why.on()));
        return birth;
    }

    /** A day that was never so is shown for none: what was corrected holds since the earlier of both. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * It had not happened: the child is expected as before. With it go the births of those who were recorded as born with the
     * child, whose records were made in error.
     *
     * @throws ProblemException {@code conflict} for a child who was born with another one, whose record is withdrawn instead,
     *     and while the records of children who were born with this one stand
     */
    public Birth withdraw(Birth birth, Child child, MadeInError why) {
        if (birth.bornWith().isPresent()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Nobody expected this child: if it was not born, its record was made in error and is withdrawn.");
        }
        var others = births.with(child.id());
        if (others.stream().anyMatch(other -> changing.stands(other.childId()))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Other children were born with this one: withdraw their records before.");
        }
        Stream.concat(Stream.of(birth), others.stream()).forEach(one -> {
            one.withdraw(why, child.area());
            births.save(one);
        });
        change(
                child,
                null,
                birth.expectedBefore().orElse(birth.bornOn()),
                new DetailChange(Optional.empty(), true, why.on()));
        return birth;
    }

    private void change(Child child, @Nullable LocalDate bornOn, @Nullable LocalDate expectedOn, DetailChange change) {
        var before = child.details();
        changing.change(
                child,
                new ChildDetails(
                        before.name(),
                        new LifeDates(bornOn, expectedOn, before.dates().diedOn()),
                        before.characteristics(),
                        before.identifiers(),
                        before.responsibility(),
                        before.support()),
                change);
    }
}
