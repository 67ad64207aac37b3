package safeguarding.reviewing.reviews;

import safeguarding.platform.rule.Rule;

/** What says by when a review is due. The figures are rows of the timescales of this service, by the same id. */
public enum ReviewTimescale {
    FIRST(
            "C1.1",
            "SI 2010/959 reg 33(1)",
            "The first review is held within 20 working days of the day on which the child became looked after."),
    SECOND("C1.2", "SI 2010/959 reg 33(2)", "The second review is held within 3 months of the first."),
    LATER("C1.3", "SI 2010/959 reg 33(2)", "Each later review is held within 6 months of the one before."),
    ASKED_BY_IRO(
            "C1.4-iro",
            "SI 2010/959 reg 33(3)",
            "A review for which the IRO asks is held by the day that the IRO names."),
    AFTER_VISIT(
            "C1.4-visit",
            "SI 2010/959 reg 33(3) with reg 30",
            "A review is brought forward when a visit shows that the child's welfare is not safeguarded."),
    BEFORE_DETENTION_ENDS(
            "C1.4-detention",
            "SI 2010/959 reg 33(3)",
            "A child in detention, or accommodated under section 21(2)(b) or (c), is reviewed before it ends."),
    BEFORE_ACCOMMODATION_STOPS(
            "C1.4-s20",
            "SI 2010/959 reg 33(3)",
            "A child under section 20 who would not go to a parent is reviewed before the accommodation stops."),
    SHORT_BREAKS_FIRST(
            "C1.7-first",
            "SI 2010/959 reg 48",
            "The first review of a series of short breaks is held within 3 months of its start."),
    SHORT_BREAKS_LATER(
            "C1.7-later",
            "SI 2010/959 reg 48",
            "Each later review of a series of short breaks is held within 6 months of the one before."),
    PANDEMIC(
            "C1.9",
            "SI 2020/445",
            "A later review that fell due from 24 April to 25 September 2020 is due by the last of these days."),
    COMPLETION(
            "C1.10",
            "IRO Handbook 2010",
            "A review is adjourned once at most and finished within 20 working days of the adjournment.");

    private final Rule rule;

    ReviewTimescale(String id, String citation, String statement) {
        rule = new Rule(id, citation, statement);
    }

    public Rule rule() {
        return rule;
    }

    /** Whether the review is brought forward (C1.4): no exemption excuses it. */
    public boolean broughtForward() {
        return switch (this) {
            case ASKED_BY_IRO, AFTER_VISIT, BEFORE_DETENTION_ENDS, BEFORE_ACCOMMODATION_STOPS -> true;
            case FIRST, SECOND, LATER, SHORT_BREAKS_FIRST, SHORT_BREAKS_LATER, PANDEMIC, COMPLETION -> false;
        };
    }
}
