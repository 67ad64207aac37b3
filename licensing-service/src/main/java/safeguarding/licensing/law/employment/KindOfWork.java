package safeguarding.licensing.law.employment;

import safeguarding.licensing.law.limits.Confidence;

/**
 * A kind of work, from {@code kinds-of-work.csv}.
 *
 * @param code its code, such as {@code newspaper-delivery}
 * @param title in words
 * @param allowed from when on it may be done
 * @param rule id in the list of rules: G1, G1.4 or G1.5
 * @param citation where it stands
 * @param confidence how sure the list of rules is of it
 */
public record KindOfWork(
        String code, String title, Allowed allowed, String rule, String citation, Confidence confidence) {

    /** From when on a kind of work may be done. */
    public enum Allowed {
        /** At 13 where a byelaw lists it, else at 14 (G1.4). */
        FROM_13_BY_BYELAW,
        /** At 14: light work that no list of byelaws names. */
        FROM_14,
        /** Not before the end of compulsory school age (G1.5). */
        NEVER
    }
}
