package safeguarding.conference.involvement;

import safeguarding.conference.convening.AgencyKind;

/**
 * How an organisation took part in conferences, counted once for each conference whatever the number of siblings.
 *
 * @param kind as what it comes
 * @param agency code of the organisation; empty: expected, and not known which one
 * @param expected times it was expected
 * @param untold of those: a history tells nothing of invitations
 * @param invited times it was invited
 * @param attended times it was invited and came
 * @param reportsInTime times it was invited and its report came in time
 * @param contributed times it came or reported
 * @param childrenDue children on whom reports were due
 * @param childrenReported children on whom it reported
 */
public record AgencyFigures(
        AgencyKind kind,
        String agency,
        long expected,
        long untold,
        long invited,
        long attended,
        long reportsInTime,
        long contributed,
        long childrenDue,
        long childrenReported) {

    /** Expected, and of whose invitation something could be known. */
    public long told() {
        return expected - untold;
    }

    /** Expected and never invited: the unit's own failing. */
    public long neverInvited() {
        return told() - invited;
    }
}
