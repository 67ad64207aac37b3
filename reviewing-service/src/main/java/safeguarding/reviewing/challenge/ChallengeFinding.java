package safeguarding.reviewing.challenge;

import java.util.ArrayList;
import java.util.List;
import safeguarding.platform.coding.Codes;

/** Something about a challenge that is bad but may be so: it is kept and flagged. */
public enum ChallengeFinding {
    NOT_TALKED_OVER_FIRST("C2.9", "The formal process was opened, and before it the matter was not talked over."),
    EFFECT_NOT_KNOWN("C2.9", "The challenge has an outcome, and it is not said whether the plan changed.");

    private final String ruleId;
    private final String sentence;

    ChallengeFinding(String ruleId, String sentence) {
        this.ruleId = ruleId;
        this.sentence = sentence;
    }

    /** What is bad about how a challenge went. Stages may be skipped (C2.10), so nothing is refused. */
    public static List<ChallengeFinding> of(Course course) {
        var findings = new ArrayList<ChallengeFinding>();
        var opening = course.opening();
        if (opening.isPresent()
                && course.talks().stream()
                        .allMatch(talk -> talk.on().isAfter(opening.get().startedOn()))) {
            findings.add(NOT_TALKED_OVER_FIRST);
        }
        var outcome = course.outcome();
        if (outcome != null && outcome.effect() == Effect.NOT_KNOWN_YET) {
            findings.add(EFFECT_NOT_KNOWN);
        }
        return findings;
    }

    /** Id of the rule. */
    public String ruleId() {
        return ruleId;
    }

    /** What is wrong, without any value. */
    public String sentence() {
        return sentence;
    }

    /** Stable code, such as {@code effect-not-known}. */
    public String code() {
        return Codes.of(this);
    }
}
