package safeguarding.audit.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguarding.audit.neighbours.SubmittedAudit;

/**
 * Where the auditors of a case disagree.
 *
 * @param about code of the question; {@link Settled#GRADE} for the grade of the case
 * @param answers what each auditor says, by staff number; who did not answer is left out
 */
public record Disagreement(String about, Map<String, String> answers) {

    public Disagreement {
        answers = Map.copyOf(answers);
    }

    /** All disagreements about a case, questions in the order of their codes, the grade last. */
    public static List<Disagreement> of(List<SubmittedAudit> submitted) {
        var questions = submitted.stream()
                .flatMap(each -> each.answers().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var all = questions.stream()
                .map(question -> new Disagreement(question, answers(submitted, question)))
                .filter(Disagreement::isOne)
                .sorted(Comparator.comparing(Disagreement::about))
                .collect(Collectors.toCollection(ArrayList::new));
        var grades = new Disagreement(
                Settled.GRADE,
                submitted.stream().collect(Collectors.toMap(SubmittedAudit::auditor, SubmittedAudit::grade)));
        if (grades.isOne()) {
            all.add(grades);
        }
        return List.copyOf(all);
    }

    private static Map<String, String> answers(List<SubmittedAudit> submitted, String question) {
        var answers = new TreeMap<String, String>();
        submitted.forEach(each -> {
            var answer = each.answers().get(question);
            if (answer != null) {
                answers.put(each.auditor(), answer);
            }
        });
        return answers;
    }

    private boolean isOne() {
        return answers.values().stream().distinct().count() > 1;
    }
}
