package safeguarding.reviewing.challenge.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.challenge.ChallengeEvent;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeCorrected;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeRaised;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeResolved;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeStageStarted;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeTalkedOver;
import safeguarding.reviewing.challenge.ChallengeEvent.ChallengeWithdrawn;
import safeguarding.reviewing.challenge.ChallengeEvent.LegalAdviceTaken;
import safeguarding.reviewing.challenge.ChallengeEvent.ReferredToCafcass;
import safeguarding.reviewing.challenge.Standing;
import safeguarding.reviewing.links.Links;

/** Publishes what happens to challenges: codes and dates, never words. */
@ApplicationScoped
public class ChallengePublication implements Publication<ChallengeEvent> {

    private final Links links;

    ChallengePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ChallengeEvent> about() {
        return ChallengeEvent.class;
    }

    @Override
    public CatalogueEvent translate(ChallengeEvent event) {
        var challenge = event.challenge();
        var about = Set.of(challenge.childId());
        var body = EventBody.of(event.on(), about, challenge.area()).with("periodId", challenge.periodId());
        return new CatalogueEvent(
                name(event),
                1,
                "iro-challenge",
                challenge.challengeId(),
                event.on(),
                about,
                challenge.area(),
                told(event, body).link(links.challenge(challenge.challengeId())));
    }

    private static String name(ChallengeEvent event) {
        return switch (event) {
            case ChallengeRaised e -> "challenge-raised";
            case ChallengeTalkedOver e -> "challenge-talked-over";
            case ChallengeStageStarted e -> "challenge-stage-started";
            case ReferredToCafcass e -> "challenge-referred-to-cafcass";
            case LegalAdviceTaken e -> "challenge-legal-advice-taken";
            case ChallengeResolved e -> "challenge-resolved";
            case ChallengeCorrected e -> "challenge-corrected";
            case ChallengeWithdrawn e -> "challenge-withdrawn";
        };
    }

    private static EventBody told(ChallengeEvent event, EventBody body) {
        return switch (event) {
            case ChallengeRaised e -> body.with("topic", e.topic());
            case ChallengeTalkedOver e -> body;
            case ChallengeStageStarted e -> body.with("level", e.level());
            case ReferredToCafcass e -> body;
            case LegalAdviceTaken e -> body;
            case ChallengeResolved e -> body.with("resolution", e.resolution()).with("effect", e.effect());
            case ChallengeCorrected e -> whole(e, body);
            case ChallengeWithdrawn e -> body;
        };
    }

    private static EventBody whole(ChallengeCorrected event, EventBody body) {
        var course = event.course();
        var told = body.with("raisedOn", course.matter().raisedOn())
                .with("topic", course.matter().topic())
                .with("standing", Standing.of(course));
        var outcome = course.outcome();
        return outcome == null
                ? told
                : told.with("resolvedOn", outcome.on())
                        .with("resolution", outcome.resolution())
                        .with("effect", outcome.effect());
    }
}
