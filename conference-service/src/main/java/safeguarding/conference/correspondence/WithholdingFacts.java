package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import safeguarding.conference.family.RelatedPeople;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.rule.Belonging;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.time.CivilTime;

/** Keeping something from one person in what is written to them about a child. */
@ApplicationScoped
public class WithholdingFacts {

    private final Letters letters;
    private final RelatedPeople people;
    private final ThingsOfChild things;
    private final Clock clock;

    WithholdingFacts(Letters letters, RelatedPeople people, ThingsOfChild things, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.things = things;
        this.clock = clock;
    }

    /**
     * From now on it is kept from them: every letter that is not sent yet follows.
     *
     * @throws ProblemException {@code rule-broken} when the person or the thing does not belong to the child, or every letter
     *     carries the field
     */
    public Withholding set(KnownChild child, Withheld withheld) {
        var childId = child.childId();
        Belonging.when(
                        withheld.keptFrom().equals(childId)
                                || people.find(childId, withheld.keptFrom()).isPresent(),
                        "The person from whom it is to be kept does not belong to this child.")
                .orRefuse();
        Belonging.when(things.has(childId, withheld), "What is to be kept back is not of this child.")
                .orRefuse();
        return letters.save(Withholding.set(childId, child.area(), withheld, CivilTime.today(clock)));
    }

    /** It is kept from them no more. */
    public Withholding end(Withholding withholding, String because) {
        withholding.end(because, CivilTime.today(clock));
        return letters.save(withholding);
    }
}
