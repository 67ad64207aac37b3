package safeguarding.reviewing.performance.store.reviews;

import java.util.Arrays;
import java.util.stream.Collectors;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Breakdown.Group;
import safeguarding.platform.measure.Facts;

/** Reviews and how a child took part in them, as SQL. */
final class ReviewSql {

    /** The codes of the return (C5), and that nobody told one. */
    static final Breakdown HOW = Breakdown.of(
            "how",
            "How the child took part",
            new Group("PN1", "Came and spoke"),
            new Group("PN2", "Came, somebody else spoke for the child"),
            new Group("PN3", "Came, views given without speech"),
            new Group("PN4", "Came and gave no views"),
            new Group("PN5", "Did not come, asked somebody to speak"),
            new Group("PN6", "Did not come, sent views another way"),
            new Group("PN7", "Did not come and sent no views"));

    private static final String TOOK_PART = Arrays.stream(new String[] {"PN1", "PN2", "PN3", "PN5", "PN6"})
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", "));

    private ReviewSql() {}

    /** Held reviews {@code r} with what is told of who took part, {@code t.now}, and the legal status of their period. */
    static String held(Facts facts) {
        return """
                (select h.id, h.chain_id, h.child_id, h.area, h.opened_on, c.legal_status,
                        cast(told.told as jsonb) -> 'now' as now
                 from %s h left join %s told on told.review_id = h.id left join %s c on c.id = h.period_id
                 where h.opened_on is not null and h.withdrawn_on is null) r""".formatted(
                        facts.of("looked_after_review"), facts.of("review_participation"), facts.of("period_of_care"));
    }

    /** The child took part, or somebody spoke for it, or its views were sent. */
    static String tookPart() {
        return "r.now ->> 'code' in (" + TOOK_PART + ")";
    }

    /**
     * Whether a review that is late or missed by its last day is so by now: {@code j} is the review. One that was opened in
     * time is late as well when it was not finished in time (C1.10).
     */
    static String inTime(Facts facts) {
        return "(coalesce(j.opened_on <= j.due_on, false) and j.adjourned_once"
                + " and (j.finish_by is null or j.finished_on <= j.finish_by"
                + " or (j.finished_on is null and j.finish_by " + facts.notOver() + ")))";
    }

    /** The last day has not ended and the review has not opened. */
    static String stillOpen(Facts facts) {
        return "(j.opened_on is null and j.due_on " + facts.notOver() + ")";
    }
}
