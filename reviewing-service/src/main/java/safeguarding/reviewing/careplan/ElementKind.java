package safeguarding.reviewing.careplan;

import safeguarding.platform.coding.Codes;

/** What a care plan consists of. */
public enum ElementKind {
    HEALTH_PLAN("SI 2010/959 reg 7 and schedule 1"),
    PERSONAL_EDUCATION_PLAN("SI 2010/959 reg 5(1)(b)(ii) and schedule 1"),
    EMOTIONAL_DEVELOPMENT("SI 2010/959 reg 5(1)(b)(iii)"),
    IDENTITY("SI 2010/959 reg 5(1)(b)(iv)"),
    CONTACT("SI 2010/959 reg 5(1)(b)(v) and schedule 1"),
    SELF_CARE("SI 2010/959 reg 5(1)(b)(vii)"),
    PLACEMENT_PLAN("SI 2010/959 reg 9 and schedule 2"),
    PATHWAY_PLAN("Children Act 1989 schedule 2 paragraph 19B"),
    OTHER("SI 2010/959 reg 5");

    private final String citation;

    ElementKind(String citation) {
        this.citation = citation;
    }

    /** Where it is asked for. */
    public String citation() {
        return citation;
    }

    /** Stable code, such as {@code health-plan}. */
    public String code() {
        return Codes.of(this);
    }
}
