package safeguarding.conference.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownRelatives;
import safeguarding.conference.rule.Belonging;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/**
 * Somebody of the family takes part in a conference: who is named belongs to one of its children, and is named once, so that
 * nobody was excluded by one entry and came by another (B2.7).
 */
@ApplicationScoped
public class FamilyAtConference {

    private final FamilyParticipations participations;
    private final KnownRelatives relatives;
    private final Clock clock;

    FamilyAtConference(FamilyParticipations participations, KnownRelatives relatives, Clock clock) {
        this.participations = participations;
        this.relatives = relatives;
        this.clock = clock;
    }

    /**
     * Records how somebody takes part.
     *
     * @param personId the child, or the related person; null when the person is not registered
     * @throws ProblemException {@code rule-broken} when the person does not belong to a child of the conference,
     *     {@code conflict} when it is recorded already how the person takes part
     */
    public FamilyParticipation record(
            KnownConference conference, Participant who, @Nullable UUID personId, TakingPart part) {
        if (personId != null) {
            Belonging.when(belongs(conference, personId), "The person does not belong to a child of the conference.")
                    .orRefuse();
            refuseTwice(conference.conferenceId(), personId);
        }
        return participations.save(FamilyParticipation.of(
                conference.conferenceId(),
                conference.childIds(),
                conference.area(),
                who,
                personId,
                part,
                CivilTime.today(clock)));
    }

    private boolean belongs(KnownConference conference, UUID personId) {
        return conference.childIds().contains(personId)
                || conference.childIds().stream().anyMatch(child -> relatives.belongs(child, personId));
    }

    private void refuseTwice(UUID conferenceId, UUID personId) {
        participations.holdStill(conferenceId);
        if (participations.at(conferenceId).stream().anyMatch(part -> personId.equals(part.personId()))) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "It is recorded how this person takes part: change that entry.");
        }
    }
}
