package safeguarding.reviewing.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is bad about how a child took part in a review, as the child and its care are known now. */
public final class ParticipationQuality {

    private static final int CODED_FROM = 4;
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    private ParticipationQuality() {}

    /**
     * A review that opened, and what is known of its child.
     *
     * @param bornOn civil date of birth; null when not known
     * @param legalStatuses every code of the set LS that the child ever had
     */
    public record Circumstances(
            LocalDate openedOn, boolean finished, @Nullable LocalDate bornOn, Set<String> legalStatuses) {

        public Circumstances {
            legalStatuses = Set.copyOf(legalStatuses);
        }

        @Override
        public String toString() {
            return "Circumstances[masked]";
        }
    }

    /**
     * The findings.
     *
     * @param told null while nobody told anything
     */
    public static List<ParticipationFinding> check(@Nullable Participation told, Circumstances review) {
        var findings = new ArrayList<ParticipationFinding>();
        var seen = told == null ? null : told.seenAlone();
        if (seen == null || !seen.isByTheRule()) {
            findings.add(ParticipationFinding.NOT_SEEN_ALONE);
        }
        var code = told == null ? null : told.code();
        if (code != null) {
            ofAge(code, review).ifPresent(findings::add);
        } else if (review.finished()) {
            findings.add(ParticipationFinding.NO_PARTICIPATION_CODE);
        }
        if (!review.legalStatuses().isEmpty() && SHORT_BREAKS.containsAll(review.legalStatuses())) {
            findings.add(ParticipationFinding.SHORT_BREAKS_ONLY);
        }
        return findings;
    }

    /** 440 and 441: on the fourth birthday itself both pass. */
    private static Optional<ParticipationFinding> ofAge(ParticipationCode code, Circumstances review) {
        var bornOn = review.bornOn();
        if (bornOn == null) {
            return Optional.of(ParticipationFinding.AGE_NOT_KNOWN);
        }
        var birthday = bornOn.plusYears(CODED_FROM);
        if (code == ParticipationCode.PN0) {
            return review.openedOn().isAfter(birthday)
                    ? Optional.of(ParticipationFinding.FOUR_OR_OLDER)
                    : Optional.empty();
        }
        return review.openedOn().isBefore(birthday) ? Optional.of(ParticipationFinding.UNDER_FOUR) : Optional.empty();
    }
}
