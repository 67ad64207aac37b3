package safeguarding.conference.convening.incoming;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import safeguarding.conference.children.birth.FurtherChildBorn;
import safeguarding.conference.convening.NewbornAtConferences;

/** A child was born with a known one: first it belongs to what was held, then it gets its plan, then it is expected at what is ahead. */
@ApplicationScoped
class ConferencesAfterBirth {

    private static final int BEFORE_ITS_PLAN = 100;
    private static final int AFTER_ITS_PLAN = 400;

    private final NewbornAtConferences conferences;

    ConferencesAfterBirth(NewbornAtConferences conferences) {
        this.conferences = conferences;
    }

    void bornAfterWhatWasHeld(@Observes @Priority(BEFORE_ITS_PLAN) FurtherChildBorn born) {
        conferences.joinHeld(born.childId(), born.bornWith(), born.on());
    }

    void bornBeforeWhatIsAhead(@Observes @Priority(AFTER_ITS_PLAN) FurtherChildBorn born) {
        conferences.joinAhead(born.childId(), born.bornWith(), born.on());
    }
}
