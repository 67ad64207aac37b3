package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All that the clock of one period of care is worked out from. */
public record ReviewFacts(
        CareUnderReview care, List<HeldReview> reviews, List<BroughtForward> triggers, List<Exemption> exemptions) {

    public ReviewFacts {
        reviews = reviews.stream()
                .sorted(Comparator.comparing(HeldReview::openedOn))
                .toList();
        triggers = List.copyOf(triggers);
        exemptions = List.copyOf(exemptions);
    }

    /** What had happened by the end of a day. */
    ReviewFacts by(LocalDate day) {
        return new ReviewFacts(
                new CareUnderReview(
                        care.startedOn(),
                        care.endedOn(),
                        care.episodes().stream()
                                .filter(episode -> !episode.startedOn().isAfter(day)
                                        || episode == care.episodes().getFirst())
                                .toList(),
                        care.stays().stream()
                                .filter(stay -> !stay.startedOn().isAfter(day))
                                .map(stay -> stay.knownBy(day))
                                .toList()),
                reviews.stream()
                        .filter(review -> !review.openedOn().isAfter(day))
                        .map(review -> review.knownBy(day))
                        .toList(),
                triggers.stream()
                        .filter(trigger -> !trigger.notedOn().isAfter(day))
                        .toList(),
                exemptions.stream()
                        .filter(exemption -> !exemption.grantedOn().isAfter(day))
                        .toList());
    }

    /** The same with the first reviews only. */
    ReviewFacts withReviews(int count) {
        return new ReviewFacts(care, reviews.subList(0, count), triggers, exemptions);
    }
}
