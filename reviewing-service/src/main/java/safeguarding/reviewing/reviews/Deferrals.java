package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How often reviews of a period of care were put off: each adjournment and each exemption, with its reason. */
public record Deferrals(List<Deferral> each) {

    private static final int SERIES = 2;

    public Deferrals {
        each = each.stream().sorted(Comparator.comparing(Deferral::on)).toList();
    }

    /** What put a review off. */
    public enum Kind {
        ADJOURNMENT,
        EXEMPTION
    }

    /** One of them; of an exemption also where it excused nothing. */
    public record Deferral(Kind kind, LocalDate on, String reason) {

        @Override
        public String toString() {
            return kind + " on " + on;
        }
    }

    /** All that were known at the end of a day. */
    public static Deferrals of(ReviewFacts facts, LocalDate asAt) {
        var known = facts.by(asAt);
        var adjournments = known.reviews().stream()
                .flatMap(review -> review.adjournments().stream())
                .map(adjournment -> new Deferral(Kind.ADJOURNMENT, adjournment.on(), adjournment.reason()));
        var exemptions = known.exemptions().stream()
                .map(exemption -> new Deferral(Kind.EXEMPTION, exemption.grantedOn(), exemption.reason()));
        return new Deferrals(Stream.concat(adjournments, exemptions).toList());
    }

    public long count(Kind kind) {
        return each.stream().filter(deferral -> deferral.kind() == kind).count();
    }

    /** Whether there is more than one: no longer an exception. */
    public boolean isSeries() {
        return each.size() >= SERIES;
    }
}
