package safeguarding.conference.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.plan.Decisions;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** A letter tells what stands: what the conference decided for the child, and in a record its minutes. */
@ApplicationScoped
class WhatLettersTell {

    private final Decisions decisions;
    private final MinutesRegister minutes;

    WhatLettersTell(Decisions decisions, MinutesRegister minutes) {
        this.decisions = decisions;
        this.minutes = minutes;
    }

    /** Refuses with {@code conflict} a letter that could tell nothing yet. */
    void isThere(UUID conferenceId, LetterTo to) {
        if (decisions.of(conferenceId, to.childId()).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "What the conference decided for the child is not recorded.");
        }
        if (to.kind() == LetterKind.RECORD && minutes.of(conferenceId).isEmpty()) {
            throw ProblemException.of(ProblemType.CONFLICT, "The conference has no minutes.");
        }
    }

    /** Refuses with {@code conflict} a letter about what was withdrawn meanwhile, or what can still change. */
    void isFinal(UUID conferenceId, LetterTo to) {
        isThere(conferenceId, to);
        var unsent =
                minutes.of(conferenceId).map(known -> known.sentOn() == null).orElse(true);
        if (to.kind() == LetterKind.RECORD && unsent) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "The minutes are not recorded as sent: they can still change.");
        }
    }
}
