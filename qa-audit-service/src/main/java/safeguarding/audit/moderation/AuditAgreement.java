package safeguarding.audit.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.neighbours.SubmittedAudit;

/**
 * How far the auditors of an audit agree, in what they submitted while each was blind to the others: corrections do not change
 * it.
 *
 * @param byQuestion by the code of the question; one that fewer than two answered in each case is left out
 * @param overall of all answers together, each answer of a case a thing that was rated; null when no case has two
 * @param grades of the grades of the cases; null when no case has two
 */
public record AuditAgreement(
        Map<String, Agreement> byQuestion,
        @Nullable Agreement overall,
        @Nullable Agreement grades) {

    /**
     * The agreement of auditors.
     *
     * @param submitted what auditors submitted, in the order of allocation within each case
     * @param bestFirst the grades of the scale
     */
    public static AuditAgreement of(List<SubmittedAudit> submitted, List<String> bestFirst) {
        var cases = submitted.stream()
                .collect(Collectors.groupingBy(SubmittedAudit::caseId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(ofCase -> ofCase.size() > 1)
                .toList();
        var byQuestion = new TreeMap<String, Agreement>();
        var all = new ArrayList<List<String>>();
        questions(cases).forEach(question -> {
            var ratings =
                    ratings(cases, each -> Stream.ofNullable(each.blindAnswers().get(question)));
            all.addAll(ratings);
            measure(ratings, List.of()).ifPresent(agreement -> byQuestion.put(question, agreement));
        });
        return new AuditAgreement(
                byQuestion,
                measure(all, List.of()).orElse(null),
                measure(ratings(cases, each -> Stream.of(each.blindGrade())), bestFirst)
                        .orElse(null));
    }

    private static List<String> questions(List<List<SubmittedAudit>> cases) {
        return cases.stream()
                .flatMap(List::stream)
                .flatMap(each -> each.blindAnswers().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<List<String>> ratings(
            List<List<SubmittedAudit>> cases, Function<SubmittedAudit, Stream<String>> rating) {
        var ratings = new ArrayList<List<String>>();
        for (var ofCase : cases) {
            var said = ofCase.stream().flatMap(rating).toList();
            if (said.size() > 1) {
                ratings.add(said);
            }
        }
        return ratings;
    }

    private static Optional<Agreement> measure(List<List<String>> ratings, List<String> bestFirst) {
        if (ratings.isEmpty()) {
            return Optional.empty();
        }
        if (!Agreement.areOfTwo(ratings)) {
            return Optional.of(Agreement.fleiss(ratings));
        }
        return Optional.of(bestFirst.isEmpty() ? Agreement.cohen(ratings) : Agreement.cohenLinear(ratings, bestFirst));
    }
}
