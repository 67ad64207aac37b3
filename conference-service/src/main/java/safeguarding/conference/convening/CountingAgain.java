package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Lets a conference be due by another day, because what it counts from was recorded wrongly. */
@ApplicationScoped
class CountingAgain {

    private final Conferences conferences;
    private final ConveningClocks clocks;
    private final JudgingHolding judging;

    CountingAgain(Conferences conferences, ConveningClocks clocks, JudgingHolding judging) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.judging = judging;
    }

    /**
     * Its limit counts from this day; when it was held, so does how late that was.
     *
     * @param startsOn day 0 as it was
     * @param today civil date of the correction
     */
    void from(ChildProtectionConference conference, LocalDate startsOn, LocalDate today) {
        var clock = Objects.requireNonNull(conference.clock());
        from(conference, Timescale.of(clock.rule()), startsOn, today);
    }

    /** The same by another timescale: a review may turn out to be the first. */
    void from(ChildProtectionConference conference, Timescale timescale, LocalDate startsOn, LocalDate today) {
        by(conference, clocks.from(conference, timescale, startsOn), today);
    }

    /** The same when the clock is known. */
    void by(ChildProtectionConference conference, RunningClock clock, LocalDate today) {
        var held = conference.holding();
        var earlier = Optional.ofNullable(conference.origin().reconvenes()).flatMap(conferences::find);
        conference.due(clock, held == null ? null : judging.dueBy(clock, conference, held, earlier), today);
        conferences.save(conference);
    }
}
