package safeguarding.conference.convening;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.rule.Rule;
import safeguarding.platform.rule.Verdict;

/** B2.1 and B2.2: children's social care and at least two other agencies with direct contact; the chair may go ahead with one. */
public final class Quorum {

    /** Who has to be there. */
    public static final Rule RULE = new Rule(
            "B2.1",
            "Local procedures on quorum (Sussex, Swindon and others)",
            "A conference is quorate with children's social care and at least two other agencies that have direct contact with the child.");

    /** What the chair may do without. */
    public static final Rule OVERRIDE = new Rule(
            "B2.2",
            "Local procedures on quorum (Sussex, Swindon and others)",
            "The chair goes ahead without quorum only with a written reason, and with children's social care and one other agency.");

    private final int otherAgencies;
    private final int otherAgenciesWithOverride;

    /**
     * Local practice, a setting.
     *
     * @param otherAgencies agencies beside social care that make it quorate
     * @param otherAgenciesWithOverride agencies beside social care without which the chair cannot go ahead
     */
    public Quorum(int otherAgencies, int otherAgenciesWithOverride) {
        this.otherAgencies = otherAgencies;
        this.otherAgenciesWithOverride = otherAgenciesWithOverride;
    }

    /** Whether those who attended make the conference quorate. */
    public boolean isMet(Collection<AgencyAtConference> agencies) {
        return socialCare(agencies) && others(agencies) >= otherAgencies;
    }

    /**
     * May the chair go ahead without quorum?
     *
     * @param reason the chair's written reason; null when none is given
     */
    public Verdict permitsOverride(Collection<AgencyAtConference> agencies, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return OVERRIDE.refuses("The chair goes ahead without quorum only with a written reason.");
        }
        if (!socialCare(agencies) || others(agencies) < otherAgenciesWithOverride) {
            return OVERRIDE.refuses(
                    "Without children's social care and one other agency with direct contact the chair cannot go ahead.");
        }
        return Verdict.permitted();
    }

    private static boolean socialCare(Collection<AgencyAtConference> agencies) {
        return agencies.stream().anyMatch(agency -> agency.attended() && agency.kind() == AgencyKind.SOCIAL_CARE);
    }

    private static long others(Collection<AgencyAtConference> agencies) {
        return agencies.stream()
                .filter(agency ->
                        agency.attended() && agency.directContact() && agency.kind() != AgencyKind.SOCIAL_CARE)
                .flatMap(agency -> Stream.of(agency.agency() + "/" + agency.kind()))
                .distinct()
                .count();
    }
}
