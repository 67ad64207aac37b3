package safeguarding.reviewing.careplan;

import java.util.Locale;

/** Routes to permanence that are walked in steps. */
public enum LineKind {
    ADOPTION,
    SPECIAL_GUARDIANSHIP,
    LONG_TERM_FOSTERING;

    /** In a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
