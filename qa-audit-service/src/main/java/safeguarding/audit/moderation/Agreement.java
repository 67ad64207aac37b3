package safeguarding.audit.moderation;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far raters agree about cases, beyond what chance brings.
 *
 * @param method which coefficient
 * @param cases cases that two raters or more have rated (n)
 * @param observed share of agreement, 0 to 1; weighted as the coefficient is
 * @param expected share of agreement that chance would bring
 * @param kappa the coefficient, −1 to 1; null when chance would bring full agreement, so that there is nothing to measure
 */
public record Agreement(
        Method method,
        int cases,
        double observed,
        double expected,
        @Nullable Double kappa) {

    /** Below so many cases a coefficient says little. */
    static final int FEW = 30;

    /** Coefficients of agreement. */
    public enum Method {
        /** Cohen's kappa: two raters, categories without an order (Cohen 1960). */
        COHEN,
        /** Cohen's weighted kappa with linear weights: two raters, grades in their order (Cohen 1968). */
        COHEN_LINEAR,
        /** Fleiss' kappa: three raters and more (Fleiss 1971). */
        FLEISS
    }

    /**
     * Cohen's kappa of two raters.
     *
     * @param ratings of each case what the two say, in the order of the raters
     */
    public static Agreement cohen(List<List<String>> ratings) {
        return weighted(Method.COHEN, ratings, (one, other) -> one.equals(other) ? 1 : 0);
    }

    /**
     * Cohen's weighted kappa with linear weights.
     *
     * @param bestFirst the grades in their order, two at least
     */
    public static Agreement cohenLinear(List<List<String>> ratings, List<String> bestFirst) {
        double steps = bestFirst.size() - 1;
        return weighted(
                Method.COHEN_LINEAR,
                ratings,
                (one, other) -> 1 - Math.abs(bestFirst.indexOf(one) - bestFirst.indexOf(other)) / steps);
    }

    private interface Weight {
        double of(String one, String other);
    }

    private static Agreement weighted(Method method, List<List<String>> ratings, Weight weight) {
        var first = new HashMap<String, Integer>();
        var second = new HashMap<String, Integer>();
        double observed = 0;
        for (var pair : ratings) {
            observed += weight.of(pair.get(0), pair.get(1));
            first.merge(pair.get(0), 1, Integer::sum);
            second.merge(pair.get(1), 1, Integer::sum);
        }
        double n = ratings.size();
        double expected = 0;
        for (var one : first.entrySet()) {
            for (var other : second.entrySet()) {
                expected += weight.of(one.getKey(), other.getKey()) * one.getValue() * other.getValue() / (n * n);
            }
        }
        return of(method, ratings.size(), observed / n, expected);
    }

    /**
     * Fleiss' kappa of any number of raters.
     *
     * @param ratings of each case what its raters say, two at least; their number may differ
     */
    public static Agreement fleiss(List<List<String>> ratings) {
        var totals = new HashMap<String, Integer>();
        double observed = 0;
        int all = 0;
        for (var ofCase : ratings) {
            var counts = new HashMap<String, Integer>();
            ofCase.forEach(rating -> counts.merge(rating, 1, Integer::sum));
            counts.forEach((rating, count) -> totals.merge(rating, count, Integer::sum));
            double raters = ofCase.size();
            observed += counts.values().stream()
                            .mapToDouble(count -> (double) count * (count - 1))
                            .sum()
                    / (raters * (raters - 1));
            all += ofCase.size();
        }
        double whole = all;
        var expected = totals.values().stream()
                .mapToDouble(count -> (count / whole) * (count / whole))
                .sum();
        return of(Method.FLEISS, ratings.size(), observed / ratings.size(), expected);
    }

    private static Agreement of(Method method, int cases, double observed, double expected) {
        var nothingToMeasure = 1 - expected < 1e-12;
        return new Agreement(
                method, cases, observed, expected, nothingToMeasure ? null : (observed - expected) / (1 - expected));
    }

    /** What can be said of it, in a sentence. */
    public String text() {
        if (kappa == null) {
            return "All raters gave the same to all %d cases: a coefficient has nothing to measure.".formatted(cases);
        }
        return cases < FEW
                ? "With %d cases the coefficient says little; the share of agreement says as much.".formatted(cases)
                : "Of %d cases.".formatted(cases);
    }

    /** The ratings that can be measured: cases with the same two raters' places, or with more. */
    static boolean areOfTwo(List<List<String>> ratings) {
        return ratings.stream().allMatch(ofCase -> ofCase.size() == 2);
    }
}
