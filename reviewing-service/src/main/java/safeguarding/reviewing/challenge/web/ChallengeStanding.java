package safeguarding.reviewing.challenge.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.reviewing.challenge.Answers;
import safeguarding.reviewing.challenge.ChallengeAnswer;

/** What stands about a challenge beside the challenge itself. */
@ApplicationScoped
class ChallengeStanding {

    private final Answers answers;
    private final Deadlines deadlines;

    ChallengeStanding(Answers answers, Deadlines deadlines) {
        this.answers = answers;
        this.deadlines = deadlines;
    }

    List<ChallengeAnswer> answers(UUID challengeId) {
        return answers.to(challengeId);
    }

    List<Deadline> deadlines(UUID challengeId) {
        return deadlines.of(challengeId);
    }
}
