package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import safeguarding.conference.children.ChildEvent.ChildMerged;
import safeguarding.conference.children.ChildEvent.ChildSplit;
import safeguarding.conference.neighbours.ChildRecordSaved;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.papers.PapersDue;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Holds what goes to a family whose child has died, reminders as well, and lets it go on when a person says so. */
@ApplicationScoped
public class LettersAfterDeath {

    private static final String WHY = "A child of the family has died.";

    private final Letters letters;
    private final StoppedLetters stopped;
    private final PapersDue due;
    private final KnownConferences conferences;
    private final Clock clock;

    LettersAfterDeath(
            Letters letters, StoppedLetters stopped, PapersDue due, KnownConferences conferences, Clock clock) {
        this.letters = letters;
        this.stopped = stopped;
        this.due = due;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** A death became known, or turned out not to have been. */
    void saved(@Observes ChildRecordSaved saved) {
        if (saved.dateOfDeath() != null) {
            follow(saved.childId());
        } else {
            follow(letters.stoppedConferencesOfFamilyOf(saved.childId()));
        }
    }

    /** Two records turned out to be of one child: a death that is written on one of them holds for both. */
    void merged(@Observes ChildMerged merged) {
        follow(merged.childId());
    }

    /** They are of two children after all. */
    void split(@Observes ChildSplit split) {
        follow(split.childId());
    }

    /**
     * Letters to the family go on.
     *
     * @param releasedAs the role in which somebody says so
     * @throws ProblemException {@code conflict} when the child has not died, or they go on already
     */
    public LetterRelease release(KnownChild child, String releasedAs, String reason) {
        if (!stopped.died(child.childId())) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "No death of the child is recorded: nothing waits for a release.");
        }
        if (!stopped.standing(child.childId()).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "Letters to the family go on already: nothing waits for a release.");
        }
        var release = letters.save(
                new LetterRelease(child.childId(), child.area(), CivilTime.today(clock), releasedAs, reason));
        follow(child.childId());
        return release;
    }

    /**
     * Letters to the family wait again; what was sent meanwhile stays sent.
     *
     * @param stoppedAs the role in which somebody says so
     * @throws ProblemException {@code conflict} when nothing was released
     */
    public void stopAgain(UUID childId, String stoppedAs, String reason) {
        var standing = stopped.standing(childId);
        if (standing.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "No release after the death of the child stands: there is none to take back.");
        }
        for (var release : standing) {
            release.withdraw(CivilTime.today(clock), stoppedAs, reason);
            letters.save(release);
        }
        follow(childId);
    }

    /** Brings what is still to be sent in line with what is known of a child. */
    private void follow(UUID childId) {
        follow(letters.conferencesOfFamilyOf(childId));
    }

    private void follow(List<UUID> conferenceIds) {
        conferenceIds.forEach(id -> conferences.find(id).ifPresent(this::follow));
    }

    private void follow(KnownConference conference) {
        var waits = stopped.stopped(conference.childIds());
        var today = CivilTime.today(clock);
        for (var letter : letters.of(conference.conferenceId())) {
            if (waits) {
                letter.hold(today);
            } else {
                letter.resume(today);
            }
            letters.save(letter);
        }
        if (waits) {
            due.stopLetters(conference.conferenceId(), WHY);
        } else {
            due.resumeLetters(conference);
        }
    }
}
