package safeguarding.conference.subjectaccess;

import java.time.LocalDate;
import java.util.Optional;
import safeguarding.platform.deadline.Deadline;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** L13: one month, two more for what is complex, and nothing about others that nobody has ruled on. */
public final class SubjectAccessRules {

    /** When it may take longer. */
    public static final Rule EXTENDED_IN_TIME = new Rule(
            "L13",
            "UK GDPR Article 12(3)",
            "Whoever asks is told within the time for the answer that it takes longer, and why.");

    /** What is said of others. */
    public static final Rule OTHERS_RULED_ON = new Rule(
            "L13",
            "Data Protection Act 2018 Schedule 2 paragraphs 16 and 17, Schedule 3 Part 2",
            "What names others or was written in confidence is told only after a person has ruled on it.");

    /** When it may be answered. */
    public static final Rule ANSWERED_AFTERWARDS =
            new Rule("L13", "UK GDPR Article 12(3)", "The answer is given after the request has come.");

    private SubjectAccessRules() {}

    static Verdict permitsExtension(LocalDate askedOn, LocalDate on, Optional<Deadline> due) {
        if (on.isBefore(askedOn)) {
            return EXTENDED_IN_TIME.refuses("%s is before the request of %s.".formatted(on, askedOn));
        }
        return due.isPresent() && on.isAfter(due.orElseThrow().dueOn())
                ? EXTENDED_IN_TIME.refuses("The answer was due on %s: it cannot be extended on %s."
                        .formatted(due.orElseThrow().dueOn(), on))
                : Verdict.permitted();
    }

    static Verdict permitsAnswer(LocalDate askedOn, LocalDate on, long open) {
        if (on.isBefore(askedOn)) {
            return ANSWERED_AFTERWARDS.refuses("%s is before the request of %s.".formatted(on, askedOn));
        }
        return open == 0
                ? Verdict.permitted()
                : OTHERS_RULED_ON.refuses("%d marked parts have no ruling.".formatted(open));
    }
}
