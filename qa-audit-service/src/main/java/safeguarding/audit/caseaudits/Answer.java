package safeguarding.audit.caseaudits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question. Masks itself.
 *
 * @param question code of the question
 * @param value the answer; null when the question does not apply
 * @param comment what the auditor says to it; null when nothing
 * @param evidence what it rests on
 */
public record Answer(
        String question, @Nullable String value, @Nullable String comment, List<Evidence> evidence) {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** Whether the question does not apply. */
    public boolean doesNotApply() {
        return value == null;
    }

    /** The same; evidence that stood before keeps the day on which it was written down. */
    Answer after(Answer before) {
        return new Answer(
                question,
                value,
                comment,
                evidence.stream()
                        .map(each -> before.evidence.stream()
                                .filter(each::saysAs)
                                .findFirst()
                                .orElse(each))
                        .toList());
    }

    @Override
    public String toString() {
        return "Answer[" + question + "]";
    }
}
