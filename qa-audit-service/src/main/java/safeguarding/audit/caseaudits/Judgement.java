package safeguarding.audit.caseaudits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor finds in a case; a draft may lack any part. Masks itself.
 *
 * @param answers by question, in the order in which they were written
 * @param strengths what is good, in words
 * @param improvements what needs to improve, in words
 * @param impact what the work means for the child, in words
 * @param grade code of the grade within the scale of the tool
 */
public record Judgement(
        List<Answer> answers,
        @Nullable String strengths,
        @Nullable String improvements,
        @Nullable String impact,
        @Nullable String grade) {

    /** Nothing yet. */
    static final Judgement NONE = new Judgement(List.of(), null, null, null, null);

    public Judgement {
        answers = List.copyOf(answers);
    }

    /** The answer to a question; empty when there is none. */
    public Optional<Answer> answer(String question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst();
    }

    /** The same with this answer in its place. */
    Judgement with(Answer answer) {
        var others = new ArrayList<>(answers);
        others.removeIf(each -> each.question().equals(answer.question()));
        others.add(answer(answer.question()).map(answer::after).orElse(answer));
        return new Judgement(others, strengths, improvements, impact, grade);
    }

    /** The same; evidence that stood before keeps the day on which it was written down. */
    Judgement after(Judgement before) {
        return new Judgement(
                answers.stream()
                        .map(answer -> before.answer(answer.question())
                                .map(answer::after)
                                .orElse(answer))
                        .toList(),
                strengths,
                improvements,
                impact,
                grade);
    }

    /** The same without a word: the bare answers and the grade. */
    Judgement withoutWords() {
        return new Judgement(
                answers.stream()
                        .map(answer -> new Answer(answer.question(), answer.value(), null, List.of()))
                        .toList(),
                null,
                null,
                null,
                grade);
    }

    @Override
    public String toString() {
        return "Judgement[masked]";
    }
}
