package safeguarding.reviewing.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;

/** What is owed before a review and has no deadline of its own: the day of the review is the last day in time. */
public enum OwedBeforeReview {
    /** RP3: somebody was asked what they think, and has not answered. */
    CONSULTATION_ANSWER {
        @Override
        public String sentence(LocalDate reviewOn, @Nullable String party, @Nullable LocalDate askedOn) {
            return "%s was asked on %s, before the review of %s, and no answer is recorded"
                    .formatted(
                            who(Objects.requireNonNull(party)),
                            DAY.format(Objects.requireNonNull(askedOn)),
                            DAY.format(reviewOn));
        }
    },
    /** C2.4: it is not recorded that the IRO saw the child alone, or why not. */
    CHILD_SEEN_ALONE {
        @Override
        public String sentence(LocalDate reviewOn, @Nullable String party, @Nullable LocalDate askedOn) {
            return "It is not recorded that the IRO saw the child alone before the review of %s, or why not"
                    .formatted(DAY.format(reviewOn));
        }
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * What is owed, in a sentence that names nobody.
     *
     * @param reviewOn civil date of the review: of its opening, or for which it is booked
     * @param party code of whom was asked, such as {@code SCHOOL}; null where nobody was
     * @param askedOn civil date of the question; null where there is none
     */
    public abstract String sentence(LocalDate reviewOn, @Nullable String party, @Nullable LocalDate askedOn);

    /** What a line of this kind is called, such as {@code child-seen-alone}. */
    public String kind() {
        return Codes.of(this);
    }

    private static String who(String party) {
        return switch (party) {
            case "CHILD" -> "The child";
            case "PARENT" -> "A parent";
            case "CARER" -> "A carer";
            case "SCHOOL" -> "The school";
            case "HEALTH" -> "The health service";
            case "OTHER" -> "Somebody else";
            default -> throw new IllegalStateException("Nobody is known as " + party);
        };
    }
}
