package safeguarding.audit.agreements;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has been made of an agreement: earlier terms, reviews and readings, each in the order of recording.
 */
public record AgreementCourse(
        List<AgreementTerm> earlier, List<AgreementReview> reviews, List<AgreementReading> readings) {

    static final AgreementCourse NONE = new AgreementCourse(List.of(), List.of(), List.of());

    public AgreementCourse {
        earlier = List.copyOf(earlier);
        reviews = List.copyOf(reviews);
        readings = List.copyOf(readings);
    }

    AgreementCourse after(AgreementTerm term) {
        return new AgreementCourse(added(earlier, term), reviews, readings);
    }

    AgreementCourse with(AgreementReview review) {
        return new AgreementCourse(earlier, added(reviews, review), readings);
    }

    AgreementCourse with(AgreementReading reading) {
        return new AgreementCourse(earlier, reviews, added(readings, reading));
    }

    private static <T> List<T> added(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
