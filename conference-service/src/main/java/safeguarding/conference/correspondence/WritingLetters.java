package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.correspondence.composing.Recipients;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.plan.Decisions;
import safeguarding.conference.rule.Belonging;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Writing letters about conferences. */
@ApplicationScoped
public class WritingLetters {

    private final Letters letters;
    private final Decisions decisions;
    private final MinutesRegister minutes;
    private final StoppedLetters stopped;
    private final Recipients recipients;
    private final Clock clock;

    WritingLetters(
            Letters letters,
            Decisions decisions,
            MinutesRegister minutes,
            StoppedLetters stopped,
            Recipients recipients,
            Clock clock) {
        this.letters = letters;
        this.decisions = decisions;
        this.minutes = minutes;
        this.stopped = stopped;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * A letter is to be sent. To the family of a child who has died it waits from the beginning.
     *
     * @throws ProblemException {@code conflict} when there is nothing yet that it could tell, {@code rule-broken} when child or
     *     recipient do not belong to the conference
     */
    public Letter begin(ChildProtectionConference conference, LetterTo to) {
        Belonging.when(conference.childIds().contains(to.childId()), "The conference is not about this child.")
                .orRefuse();
        recipients.of(conference.id(), to);
        refuseNothingToTell(conference.id(), to);
        var letter = Letter.begin(conference.id(), conference.area(), to, CivilTime.today(clock));
        if (to.addressee().ofFamily() && stopped.stopped(conference.childIds())) {
            letter.hold(CivilTime.today(clock));
        }
        return letters.save(letter);
    }

    /** It is not to be sent; refused with {@code conflict} when it was. */
    public Letter withdraw(Letter letter, String reason) {
        letter.withdraw(new LetterWithdrawal(CivilTime.today(clock), reason));
        return letters.save(letter);
    }

    private void refuseNothingToTell(UUID conferenceId, LetterTo to) {
        if (decisions.of(conferenceId, to.childId()).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "What the conference decided for the child is not recorded.");
        }
        if (to.kind() == LetterKind.RECORD && minutes.of(conferenceId).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has no minutes.");
        }
    }
}
