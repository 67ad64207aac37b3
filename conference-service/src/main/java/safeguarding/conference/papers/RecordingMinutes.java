package safeguarding.conference.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Writing the full record of a conference, and noting that it was sent. */
@ApplicationScoped
public class RecordingMinutes {

    private final MinutesRegister register;
    private final PapersDue due;
    private final Clock clock;

    RecordingMinutes(MinutesRegister register, PapersDue due, Clock clock) {
        this.register = register;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Writes them.
     *
     * @throws ProblemException {@code conflict} when the conference was not held, or has minutes
     */
    public ConferenceMinutes record(KnownConference conference, MinutesSections sections) {
        if (conference.heldOn() == null) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference is not recorded as held.");
        }
        if (register.of(conference.conferenceId()).isPresent()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has minutes already.");
        }
        return register.save(ConferenceMinutes.record(conference, sections, today()));
    }

    /** Writes them differently; refused with {@code conflict} once they are sent. */
    public ConferenceMinutes replace(ConferenceMinutes minutes, MinutesSections sections) {
        minutes.replace(sections, today());
        return register.save(minutes);
    }

    /**
     * They were sent; late is a fact (B2.11).
     *
     * @throws ProblemException {@code rule-broken} when the day lies ahead or before the conference, {@code conflict} when
     *     they were sent before
     */
    public ConferenceMinutes send(ConferenceMinutes minutes, KnownConference conference, LocalDate sentOn) {
        FactInItsTime.notAhead(sentOn, today()).orRefuse();
        PaperInItsTime.afterTheConference(sentOn, conference.heldOn()).orRefuse();
        minutes.send(sentOn);
        register.save(minutes);
        due.recordSent(conference.conferenceId(), sentOn);
        return minutes;
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
