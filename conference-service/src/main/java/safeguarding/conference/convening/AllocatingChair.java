package safeguarding.conference.convening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.ChairAnswer;
import safeguarding.conference.neighbours.ChairQuestion;
import safeguarding.conference.neighbours.ChairRegister;
import safeguarding.conference.rule.Breach;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Rule;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.time.CivilTime;

/** Giving a conference its chair. The register of chairs says who can and why. */
@ApplicationScoped
public class AllocatingChair {

    private final Conferences conferences;
    private final ChairQuestions questions;
    private final ChairRegister chairs;
    private final Clock clock;

    AllocatingChair(Conferences conferences, ChairQuestions questions, ChairRegister chairs, Clock clock) {
        this.conferences = conferences;
        this.questions = questions;
        this.chairs = chairs;
        this.clock = clock;
    }

    /**
     * Allocates a chair.
     *
     * @param chairId the chair that is wanted; null for the best suited one
     * @throws ProblemException unless the conference was held: {@code rule-broken} when a rule refuses the chair, {@code conflict} when the register does
     *     (area, capacity) or the chair is booked at that time, {@code invalid-request} when there is no such chair
     */
    public ChildProtectionConference allocate(ChildProtectionConference conference, @Nullable UUID chairId) {
        var question = questions.of(conference, day(conference));
        var answer = chairId == null ? best(question) : chairs.judge(chairId, question);
        switch (answer) {
            case ChairAnswer.Suitable suitable ->
                conference.allocate(suitable.chairId(), suitable.because(), CivilTime.today(clock));
            case ChairAnswer.Unsuitable unsuitable -> sat(conference, unsuitable);
            case ChairAnswer.Unknown unknown -> throw unknown();
        }
        conferences.save(conference);
        return conference;
    }

    /**
     * What makes a chair suited to a conference that is to be held on a day. Nobody else counts with the chair's free place
     * until the end of the transaction.
     *
     * @throws ProblemException as {@link #allocate} does
     */
    public ChairAnswer.Suitable suited(ChildProtectionConference conference, UUID chairId, LocalDate day) {
        return switch (chairs.judge(chairId, questions.of(conference, day))) {
            case ChairAnswer.Suitable suitable -> suitable;
            case ChairAnswer.Unsuitable unsuitable -> throw refusal(unsuitable);
            case ChairAnswer.Unknown unknown -> throw unknown();
        };
    }

    /** Who chaired a conference that was held is a fact, and marked; before, the rule refuses. */
    private void sat(ChildProtectionConference conference, ChairAnswer.Unsuitable unsuitable) {
        if (conference.holding() == null) {
            throw refusal(unsuitable);
        }
        conference.allocate(unsuitable.chairId(), List.of(unsuitable.reason()), CivilTime.today(clock));
        if (unsuitable.ruleId() != null) {
            conference.mark(EnumSet.of(Breach.CHAIR_NOT_INDEPENDENT));
        }
    }

    private ChairAnswer best(ChairQuestion question) {
        return chairs.candidates(question).stream()
                .filter(ChairAnswer.Suitable.class::isInstance)
                .findFirst()
                .map(best -> chairs.judge(best.chairId(), question))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "No chair of the register can take this conference."));
    }

    private LocalDate day(ChildProtectionConference conference) {
        if (conference.holding() != null) {
            return conference.holding().on();
        }
        return conference.booking() == null
                ? CivilTime.today(clock)
                : conference.booking().day();
    }

    private static ProblemException unknown() {
        return ProblemException.of(ProblemType.INVALID_REQUEST, "There is no such chair in the register.");
    }

    private static ProblemException refusal(ChairAnswer.Unsuitable unsuitable) {
        return unsuitable.ruleId() == null || unsuitable.citation() == null
                ? ProblemException.of(ProblemType.CONFLICT, unsuitable.reason())
                : ProblemException.byRule(new Rule(unsuitable.ruleId(), unsuitable.citation()), unsuitable.reason());
    }
}
