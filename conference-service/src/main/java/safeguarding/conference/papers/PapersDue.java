package safeguarding.conference.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ConferenceIdentity;
import safeguarding.conference.convening.ConveningEvent.ConferenceHeld;
import safeguarding.conference.convening.ConveningEvent.HoldingCorrected;
import safeguarding.conference.neighbours.FamilyLetters;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.DeadlineCorrections;
import safeguarding.platform.deadline.DeadlineSubject;
import safeguarding.platform.deadline.Deadlines;

/**
 * B2.11: the decision letter is due 1 working day after the conference, the full record 15; both are local practice. Of
 * conferences that another system recorded nothing is due here.
 */
@ApplicationScoped
public class PapersDue {

    /** The decision letter, to everybody who is to have one. */
    public static final String LETTER = "B2.11-letter";

    /** The full record. */
    public static final String RECORD = "B2.11-record";

    private final Deadlines deadlines;
    private final DeadlineCorrections corrections;
    private final FamilyLetters letters;

    PapersDue(Deadlines deadlines, DeadlineCorrections corrections, FamilyLetters letters) {
        this.deadlines = deadlines;
        this.corrections = corrections;
        this.letters = letters;
    }

    void held(@Observes ConferenceHeld held) {
        if (held.fromHistory()) {
            return;
        }
        open(RECORD, held.conference(), held.on());
        if (!letters.stopped(held.conference().childIds())) {
            open(LETTER, held.conference(), held.on());
        }
    }

    void corrected(@Observes HoldingCorrected corrected) {
        var conference = corrected.conference().id();
        for (var rule : List.of(LETTER, RECORD)) {
            deadlines
                    .of(conference, rule)
                    .ifPresent(known -> corrections.correct(
                            conference,
                            rule,
                            corrected.before().on(),
                            corrected.now().on(),
                            known.metOn()));
        }
    }

    /** The full record was sent. */
    void recordSent(UUID conferenceId, LocalDate on) {
        deadlines.met(conferenceId, RECORD, on);
    }

    /** The last of the letters that were to be sent was. */
    public void lettersSent(UUID conferenceId, LocalDate on) {
        deadlines.met(conferenceId, LETTER, on);
    }

    /** Nobody is to be reminded of a letter while nothing goes to the family. */
    public void stopLetters(UUID conferenceId, String reason) {
        deadlines.withdraw(conferenceId, LETTER, reason);
    }

    /** What goes to the family goes on: the letter that was waited for is due as before. */
    public void resumeLetters(KnownConference conference) {
        var heldOn = conference.heldOn();
        var stopped = deadlines
                .of(conference.conferenceId(), LETTER)
                .filter(known -> known.state() == Deadline.State.WITHDRAWN);
        var never = deadlines.of(conference.conferenceId(), LETTER).isEmpty()
                && deadlines.of(conference.conferenceId(), RECORD).isPresent();
        if (heldOn != null && (stopped.isPresent() || never)) {
            open(LETTER, conference.conferenceId(), conference.childIds(), conference.area(), heldOn);
        }
    }

    private void open(String rule, ConferenceIdentity conference, LocalDate heldOn) {
        open(rule, conference.id(), conference.childIds(), conference.area(), heldOn);
    }

    private void open(String rule, UUID conferenceId, Set<UUID> childIds, @Nullable String area, LocalDate heldOn) {
        if (deadlines.canWorkOut(rule, heldOn)) {
            deadlines.open(
                    rule,
                    new DeadlineSubject("conference", conferenceId, childIds, Objects.requireNonNull(area)),
                    heldOn);
        }
    }
}
