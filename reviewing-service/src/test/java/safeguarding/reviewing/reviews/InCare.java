package safeguarding.reviewing.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Periods of care in the words of the field. */
final class InCare {

    private InCare() {}

    static CareUnderReview since(LocalDate start) {
        return since(start, new CareEpisode(start, "C2", "U6", "carer-1"));
    }

    static CareUnderReview since(LocalDate start, CareEpisode... episodes) {
        return new CareUnderReview(start, null, List.of(episodes), List.of());
    }

    static CareUnderReview shortBreaks(LocalDate start, ShortStay... stays) {
        return new CareUnderReview(start, null, List.of(new CareEpisode(start, "V4", "U6", "carer-1")), List.of(stays));
    }

    static ReviewFacts reviewed(CareUnderReview care, LocalDate... days) {
        return new ReviewFacts(care, Stream.of(days).map(HeldReview::on).toList(), List.of(), List.of());
    }

    static ReviewFacts broughtForward(ReviewFacts facts, BroughtForward... triggers) {
        return new ReviewFacts(facts.care(), facts.reviews(), List.of(triggers), facts.exemptions());
    }

    static ReviewFacts excused(ReviewFacts facts, Exemption... exemptions) {
        return new ReviewFacts(facts.care(), facts.reviews(), facts.triggers(), List.of(exemptions));
    }
}
