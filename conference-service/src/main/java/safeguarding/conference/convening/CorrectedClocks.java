package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.Deadlines;

/** The deadlines that a conference carries itself (B1.7, B1.9), when it was held otherwise than was recorded. */
@ApplicationScoped
class CorrectedClocks {

    private static final String AFTER_MOVE = Timescale.AFTER_MOVE.rule().id();

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;

    CorrectedClocks(Deadlines deadlines, DeadlineCorrections corrections) {
        this.deadlines = deadlines;
        this.corrections = corrections;
    }

    /**
     * The sitting took place on another day, or could decide or not.
     *
     * @param metOn civil date on which it decided; null when it could not
     */
    void held(ChildProtectionConference conference, LocalDate heldOn, @Nullable LocalDate metOn) {
        var clock = conference.clock();
        if (clock != null && clock.rule().equals(AFTER_MOVE)) {
            corrections.correct(clock.subject(), AFTER_MOVE, clock.startsOn(), clock.startsOn(), metOn);
        }
        deadlines
                .of(conference.id(), ConveningClocks.RECONVENING)
                .ifPresent(deadline -> corrections.correct(
                        conference.id(),
                        ConveningClocks.RECONVENING,
                        deadline.startsOn(),
                        deadline.startsOn(),
                        heldOn));
    }

    /** The sitting never took place. */
    void never(ChildProtectionConference conference) {
        deadlines
                .of(conference.id())
                .forEach(deadline -> corrections.correct(
                        conference.id(), deadline.ruleId(), deadline.startsOn(), deadline.startsOn(), null));
    }

    /** The inquorate sitting before this one took place on another day. */
    void inquorateOn(ChildProtectionConference next, LocalDate before, LocalDate now) {
        var held = next.holding();
        corrections.correct(next.id(), ConveningClocks.RECONVENING, before, now, held == null ? null : held.on());
    }
}
