package safeguarding.reviewing.visits;

import safeguarding.platform.rule.Rule;

/** What says by when a child is visited. The figures are rows of the timescales of this service, by the same id. */
public enum VisitTimescale {
    FIRST("C3-first", "SI 2010/959 reg 28", "A child is visited within 1 week of the start of a placement."),
    FIRST_YEAR(
            "C3-first-year",
            "SI 2010/959 reg 28",
            "In the first year of a placement a child is visited at intervals of at most 6 weeks."),
    LATER(
            "C3-later",
            "SI 2010/959 reg 28",
            "After the first year a child is visited at intervals of at most 6 weeks, unless the placement is meant to"
                    + " last to 18."),
    LASTING(
            "C3-lasting",
            "SI 2010/959 reg 28",
            "After the first year of a placement that is meant to last to 18 a child is visited at intervals of at most"
                    + " 3 months."),
    WEEKLY(
            "C3-weekly",
            "SI 2010/959 reg 28: with a parent before assessment (reg 19), with a temporarily approved carer (reg 24),"
                    + " interim order with a parent",
            "With a parent before assessment, with a temporarily approved carer, or with a parent under an interim order"
                    + " a child is visited weekly until the first review."),
    WITH_PARENT(
            "C3-reg19",
            "SI 2010/959 reg 28 with reg 19",
            "With a parent before assessment a child is visited at intervals of at most 6 weeks after the first"
                    + " review."),
    WITH_TEMPORARY_CARER(
            "C3-reg24",
            "SI 2010/959 reg 28 with reg 24",
            "With a temporarily approved carer a child is visited at intervals of at most 4 weeks after the first"
                    + " review."),
    INTERIM_ORDER(
            "C3-interim-order",
            "SI 2010/959 reg 28",
            "With a parent under an interim order a child is visited at intervals of at most 4 weeks after the first"
                    + " review."),
    CARE_ORDER_FIRST(
            "C3-care-order-first",
            "SI 2010/959 reg 28",
            "A child who lives with a parent is visited within 1 week of a care order."),
    CARE_ORDER(
            "C3-care-order",
            "SI 2010/959 reg 28",
            "A child who lives with a parent under a care order is visited at intervals of at most 6 weeks."),
    NOTICE(
            "C3-notice",
            "SI 2010/959 reg 28",
            "After a notice about the home or the fostering service a child is visited within 1 week.");

    private final Rule rule;

    VisitTimescale(String id, String citation, String statement) {
        rule = new Rule(id, citation, statement);
    }

    public Rule rule() {
        return rule;
    }
}
