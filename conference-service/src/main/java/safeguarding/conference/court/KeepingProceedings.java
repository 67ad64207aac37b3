package safeguarding.conference.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineRecomputed;
import safeguarding.platform.time.CivilTime;

/** Keeps proceedings with all that follows from them: what is due, and what does not go together. */
@ApplicationScoped
public class KeepingProceedings {

    private final CourtRegister register;
    private final CourtClock timescale;
    private final PlanConflicts conflicts;
    private final Clock clock;

    KeepingProceedings(CourtRegister register, CourtClock timescale, PlanConflicts conflicts, Clock clock) {
        this.register = register;
        this.timescale = timescale;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Keeps them.
     *
     * @param before what was recorded before; null of new proceedings
     */
    CourtProceedings keep(CourtProceedings proceedings, @Nullable CourtFacts before) {
        proceedings.conflictsAre(conflicts.of(proceedings), CivilTime.today(clock));
        var kept = register.save(proceedings);
        timescale.follow(kept, before);
        return kept;
    }

    /** The plans of their children have changed. */
    public void lookAgain(CourtProceedings proceedings) {
        proceedings.conflictsAre(conflicts.of(proceedings), CivilTime.today(clock));
        register.save(proceedings);
    }

    /** What is due of them was worked out again: when it is what holds now, they keep that day. */
    public void recomputed(CourtProceedings proceedings, DeadlineRecomputed recomputed) {
        var limit = timescale.limit(proceedings.facts());
        if (limit != null && proceedings.withdrawal().isEmpty() && recomputed.is(limit.ruleId(), limit.startsOn())) {
            proceedings.due(recomputed.deadline().dueOn(), CivilTime.today(clock));
            register.save(proceedings);
        }
    }
}
