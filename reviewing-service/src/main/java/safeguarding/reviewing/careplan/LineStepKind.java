package safeguarding.reviewing.careplan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.coding.Codes;

/** The steps of a line. Each may need another to have been taken by its day. */
public enum LineStepKind {
    AGENCY_DECISION(LineKind.ADOPTION, "SI 2005/389 reg 19", null, false),
    CONSENT_GIVEN(LineKind.ADOPTION, "Adoption and Children Act 2002 s19", null, false),
    PLACEMENT_ORDER_APPLIED(LineKind.ADOPTION, "Adoption and Children Act 2002 s22", AGENCY_DECISION, false),
    PLACEMENT_ORDER_GRANTED(LineKind.ADOPTION, "Adoption and Children Act 2002 s21", PLACEMENT_ORDER_APPLIED, false),
    ADOPTERS_MATCHED(LineKind.ADOPTION, "SI 2005/389 reg 33", AGENCY_DECISION, true),
    PLACED_FOR_ADOPTION(LineKind.ADOPTION, "SI 2005/389 reg 35", ADOPTERS_MATCHED, true),
    ADOPTION_PLACEMENT_ENDED(LineKind.ADOPTION, "Adoption and Children Act 2002 s35", PLACED_FOR_ADOPTION, true),
    ADOPTION_ORDER_APPLIED(LineKind.ADOPTION, "Adoption and Children Act 2002 s42", null, false),
    ADOPTION_ORDER_GRANTED(LineKind.ADOPTION, "Adoption and Children Act 2002 s46", ADOPTION_ORDER_APPLIED, false),
    GUARDIANS_ASSESSED(LineKind.SPECIAL_GUARDIANSHIP, "SI 2005/1109 reg 21", null, false),
    GUARDIANSHIP_NOTICE_GIVEN(LineKind.SPECIAL_GUARDIANSHIP, "Children Act 1989 s14A(7)", null, false),
    GUARDIANSHIP_ORDER_APPLIED(LineKind.SPECIAL_GUARDIANSHIP, "Children Act 1989 s14A(3)", null, false),
    GUARDIANSHIP_REPORT_FILED(LineKind.SPECIAL_GUARDIANSHIP, "Children Act 1989 s14A(8)", null, false),
    GUARDIANSHIP_SUPPORT_PLANNED(LineKind.SPECIAL_GUARDIANSHIP, "Children Act 1989 s14F", null, false),
    GUARDIANSHIP_ORDER_GRANTED(
            LineKind.SPECIAL_GUARDIANSHIP, "Children Act 1989 s14A(1)", GUARDIANSHIP_REPORT_FILED, false),
    CARERS_ASSESSED(LineKind.LONG_TERM_FOSTERING, "SI 2010/959 reg 22B", null, false),
    CARERS_MATCHED(LineKind.LONG_TERM_FOSTERING, "SI 2010/959 reg 22B", null, true),
    PLACED_LONG_TERM(LineKind.LONG_TERM_FOSTERING, "SI 2010/959 reg 22B", CARERS_MATCHED, true),
    LONG_TERM_PLACEMENT_ENDED(LineKind.LONG_TERM_FOSTERING, "SI 2010/959 reg 14", PLACED_LONG_TERM, true);

    private final LineKind line;
    private final String citation;
    private final @Nullable LineStepKind after;
    private final boolean again;

    LineStepKind(LineKind line, String citation, @Nullable LineStepKind after, boolean again) {
        this.line = line;
        this.citation = citation;
        this.after = after;
        this.again = again;
    }

    /** The line it belongs to. */
    public LineKind line() {
        return line;
    }

    /** Where it stands. */
    public String citation() {
        return citation;
    }

    /** The step without which it cannot be taken; empty for none. */
    public Optional<LineStepKind> after() {
        return Optional.ofNullable(after);
    }

    /** Whether it can be taken more than once, as after a placement that ended. */
    public boolean again() {
        return again;
    }

    /** Stable code, such as {@code agency-decision}. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether the line has come to its end with it. */
    boolean isLast() {
        return switch (this) {
            case ADOPTION_ORDER_GRANTED, GUARDIANSHIP_ORDER_GRANTED, PLACED_LONG_TERM -> true;
            case AGENCY_DECISION,
                    CONSENT_GIVEN,
                    PLACEMENT_ORDER_APPLIED,
                    PLACEMENT_ORDER_GRANTED,
                    ADOPTERS_MATCHED,
                    PLACED_FOR_ADOPTION,
                    ADOPTION_PLACEMENT_ENDED,
                    ADOPTION_ORDER_APPLIED,
                    GUARDIANS_ASSESSED,
                    GUARDIANSHIP_NOTICE_GIVEN,
                    GUARDIANSHIP_ORDER_APPLIED,
                    GUARDIANSHIP_REPORT_FILED,
                    GUARDIANSHIP_SUPPORT_PLANNED,
                    CARERS_ASSESSED,
                    CARERS_MATCHED,
                    LONG_TERM_PLACEMENT_ENDED -> false;
        };
    }
}
