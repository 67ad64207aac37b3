package safeguarding.conference.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownRelatives;
import safeguarding.conference.rule.Belonging;
import safeguarding.conference.rule.FactInItsTime;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.time.CivilTime;

/** Writing down what families say, and what it changed. */
@ApplicationScoped
public class Hearing {

    private final Voices voices;
    private final KnownRelatives relatives;
    private final Clock clock;

    Hearing(Voices voices, KnownRelatives relatives, Clock clock) {
        this.voices = voices;
        this.relatives = relatives;
        this.clock = clock;
    }

    /**
     * Somebody was heard about a child of the conference.
     *
     * @throws ProblemException {@code rule-broken} when the person does not belong to the child or the day lies ahead
     */
    public HeardWords record(
            KnownConference conference, UUID childId, Speaker speaker, UUID personId, WordsSpoken spoken) {
        FactInItsTime.notAhead(spoken.on(), today()).orRefuse();
        Belonging.when(conference.childIds().contains(childId), "The conference is not about this child.")
                .orRefuse();
        var belongs = speaker == Speaker.CHILD ? personId.equals(childId) : relatives.belongs(childId, personId);
        Belonging.when(belongs, "The speaker does not belong to this child.").orRefuse();
        return voices.save(
                HeardWords.record(conference.conferenceId(), childId, conference.area(), speaker, personId, spoken));
    }

    /** It was recorded wrongly; who spoke never changes. */
    public HeardWords correct(HeardWords words, WordsSpoken spoken, String reason) {
        FactInItsTime.notAhead(spoken.on(), today()).orRefuse();
        words.correct(spoken, new Correction(today(), reason));
        return voices.save(words);
    }

    /**
     * Whether the words changed something, and why.
     *
     * @throws ProblemException {@code rule-broken} while the conference is not recorded as held
     */
    public HeardWords changed(HeardWords words, KnownConference conference, boolean changed, String because) {
        OnceHeld.influence(conference.heldOn()).orRefuse();
        words.changed(new Influence(changed, because, today()));
        return voices.save(words);
    }

    /**
     * The chair met the family before the conference, or did not.
     *
     * @throws ProblemException {@code rule-broken} when it was after the conference, lies ahead, or somebody does not belong
     */
    public FamilyMeeting met(KnownConference conference, MeetingBefore meeting) {
        FactInItsTime.notAhead(meeting.on(), today()).orRefuse();
        BeforeTheConference.permits(meeting.on(), conference.heldOn()).orRefuse();
        Belonging.when(
                        meeting.present().stream().allMatch(person -> belongs(conference, person)),
                        "Somebody who is named does not belong to a child of the conference.")
                .orRefuse();
        return voices.save(FamilyMeeting.record(conference, meeting));
    }

    private boolean belongs(KnownConference conference, UUID person) {
        return conference.childIds().contains(person)
                || conference.childIds().stream().anyMatch(child -> relatives.belongs(child, person));
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }
}
