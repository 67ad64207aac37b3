package safeguarding.reviewing.challenge.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.KnownDeadlines;
import safeguarding.platform.history.KnownFacts;
import safeguarding.platform.history.web.OnADay;
import safeguarding.platform.rule.Correction;
import safeguarding.platform.rule.MadeInError;
import safeguarding.platform.time.CivilTime;
import safeguarding.platform.versioning.Versions;
import safeguarding.reviewing.challenge.Challenge;
import safeguarding.reviewing.challenge.ChallengeAnswer;
import safeguarding.reviewing.challenge.ChallengeFinding;
import safeguarding.reviewing.challenge.Standing;
import safeguarding.reviewing.links.Links;

/** Shows challenges as they stand, and as they stood on a day and were known on another. */
@ApplicationScoped
class ChallengeViews {

    private final KnownFacts facts;
    private final KnownDeadlines deadlines;
    private final ChallengeStanding standing;
    private final Writing writing;
    private final Links links;
    private final Clock clock;

    ChallengeViews(
            KnownFacts facts,
            KnownDeadlines deadlines,
            ChallengeStanding standing,
            Writing writing,
            Links links,
            Clock clock) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.standing = standing;
        this.writing = writing;
        this.links = links;
        this.clock = clock;
    }

    /** The answer to who has read or changed it: as it stands, with its version. */
    Response answer(Challenge challenge) {
        return Response.ok(show(challenge)).tag(Versions.etag(challenge)).build();
    }

    ChallengeView show(Challenge challenge) {
        var id = challenge.id();
        return show(challenge, standing.answers(id), standing.deadlines(id), CivilTime.today(clock));
    }

    /** As it was known; refuses with {@code not-found} where it was not, or was raised later. */
    ChallengeView show(UUID challengeId, OnADay day) {
        var asAt = day.state(clock);
        var known = day.knowledge(clock);
        return facts.find(Challenge.class, challengeId, known)
                .filter(challenge -> !challenge.course().matter().raisedOn().isAfter(asAt))
                .map(challenge -> show(
                        challenge,
                        facts.list(
                                ChallengeAnswer.class,
                                known,
                                "v.challenge_id = :challenge and v.withdrawn_on is null and v.answered_on <= :asAt"
                                        + " order by v.answered_on, v.id",
                                Map.of("challenge", challengeId, "asAt", asAt)),
                        deadlines.about(List.of(challengeId), known),
                        asAt))
                .orElseThrow(() -> OpenedChallenge.nothing("challenge"));
    }

    private ChallengeView show(Challenge challenge, List<ChallengeAnswer> answers, List<Deadline> due, LocalDate asAt) {
        var course = challenge.course().by(asAt);
        return new ChallengeView(
                challenge.id(),
                challenge.periodId(),
                challenge.childId(),
                challenge.raisedBy(),
                asAt,
                Codes.of(Standing.of(course)),
                MatterFields.of(course.matter()),
                course.talks().stream().map(TalkFields::of).toList(),
                course.stages().stream().map(StageFields::of).toList(),
                course.referrals().stream().map(CafcassFields::of).toList(),
                course.advice().stream()
                        .map(advice -> LegalAdviceView.of(advice, writing.inIroLine()))
                        .toList(),
                OutcomeFields.of(course.outcome()),
                answers.stream().map(each -> AnswerView.of(each, links)).toList(),
                due,
                ChallengeFinding.of(course).stream()
                        .map(ChallengeFindingView::of)
                        .toList(),
                challenge.correction().map(Correction::on).orElse(null),
                challenge.correction().map(Correction::reason).orElse(null),
                challenge.withdrawal().map(MadeInError::on).orElse(null),
                challenge.withdrawal().map(MadeInError::reason).orElse(null),
                links.challenge(challenge.id()));
    }
}
