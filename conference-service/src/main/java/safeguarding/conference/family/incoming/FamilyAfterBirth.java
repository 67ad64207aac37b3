package safeguarding.conference.family.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.conference.children.birth.FurtherChildBorn;
import safeguarding.conference.family.FamilyOfNewborn;

/** A child was born with a known one: it gets its family. */
@ApplicationScoped
class FamilyAfterBirth {

    private final FamilyOfNewborn families;

    FamilyAfterBirth(FamilyOfNewborn families) {
        this.families = families;
    }

    void born(@Observes FurtherChildBorn born) {
        families.give(born.childId(), born.bornWith(), born.on());
    }
}
