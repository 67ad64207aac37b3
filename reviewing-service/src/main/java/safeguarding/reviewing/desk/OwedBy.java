package safeguarding.reviewing.desk;

import java.util.Set;

/** Who has to do what stands on a desk. */
public enum OwedBy {
    /** The reviewing officer. */
    IRO,
    /** Social workers, managers, whoever is responsible for a decision. */
    OTHERS;

    private static final Set<String> OF_THE_IRO = Set.of(
            "first-review",
            "second-review",
            "later-review",
            "review-brought-forward",
            "review-meeting",
            "first-short-break-review",
            "later-short-break-review",
            "review-excused",
            "adjourned-review",
            "decisions-to-managers",
            "review-record-written",
            "review-record-distributed",
            "midway-check",
            "child-seen-alone");

    /** Who owes what is due under a kind of deadline, such as {@code midway-check}, or before a review. */
    public static OwedBy of(String kind) {
        return OF_THE_IRO.contains(kind) ? IRO : OTHERS;
    }
}
