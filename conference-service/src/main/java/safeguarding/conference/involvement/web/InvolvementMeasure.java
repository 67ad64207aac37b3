package safeguarding.conference.involvement.web;

import java.util.Map;
import java.util.function.ToLongFunction;
import safeguarding.conference.involvement.AgencyFigures;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Tally;

/** What is measured of agencies' involvement. */
enum InvolvementMeasure {
    INVITED(
            "invited",
            "Invited of expected",
            "Organisations expected at conferences held in the period, once for each conference: the share that was"
                    + " invited. Histories that do not tell of invitations are left out.",
            "B2.6",
            AgencyFigures::invited,
            AgencyFigures::told),
    NEVER_INVITED(
            "never-invited",
            "Expected and never invited",
            "The unit's own failing: organisations expected at conferences held in the period that nobody invited, those of"
                    + " whom it was not known which one it is among them.",
            "B2.6",
            AgencyFigures::neverInvited,
            AgencyFigures::told),
    ATTENDED(
            "attended",
            "Attended of invited",
            "Organisations invited to conferences held in the period: the share that came, in the room, by video or by"
                    + " telephone. Where it is not recorded whether one came, it counts as not come.",
            "B2.6",
            AgencyFigures::attended,
            AgencyFigures::invited),
    REPORTS_IN_TIME(
            "reports-in-time",
            "Reports in time of those due",
            "Every invited organisation owes a report: the share whose report was with the chair in time. One that never"
                    + " came was not in time.",
            "B2.8",
            AgencyFigures::reportsInTime,
            AgencyFigures::invited),
    CONTRIBUTED(
            "contributed",
            "Contributed of expected",
            "Organisations expected at conferences held in the period: the share that came or reported.",
            "B2.6",
            AgencyFigures::contributed,
            AgencyFigures::expected),
    CHILDREN_REPORTED_ON(
            "children-reported-on",
            "Children reported on",
            "Children of conferences held in the period, once for each invited organisation: the share on whom it"
                    + " reported.",
            "B2.8",
            AgencyFigures::childrenReported,
            AgencyFigures::childrenDue);

    private static final Map<String, String> CITATIONS = Map.of(
            "B2.6", "Working Together to Safeguard Children, who comes to a conference",
            "B2.8", "Surrey SSCB report form: every invited agency writes a report");

    private final String id;
    private final String title;
    private final String text;
    private final String rule;
    private final ToLongFunction<AgencyFigures> met;
    private final ToLongFunction<AgencyFigures> all;

    InvolvementMeasure(
            String id,
            String title,
            String text,
            String rule,
            ToLongFunction<AgencyFigures> met,
            ToLongFunction<AgencyFigures> all) {
        this.id = id;
        this.title = title;
        this.text = text;
        this.rule = rule;
        this.met = met;
        this.all = all;
    }

    /** What it is. */
    Definition definition() {
        return Definition.share(id, title, text, rule, CITATIONS.getOrDefault(rule, rule))
                .brokenDownBy(Breakdown.open("agency", "Kind of agency"));
    }

    /** Its numbers for one organisation in one kind. */
    Tally of(AgencyFigures figures) {
        return new Tally(met.applyAsLong(figures), all.applyAsLong(figures));
    }
}
