package safeguarding.licensing.employers;

import java.util.ArrayList;
import java.util.List;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.rule.Rule;

/** What an employer has to show. */
public final class EmployerRules {

    static final Rule RISKS = new Rule(
            "G1.6",
            "Children and Young Persons Act 1933, s18; Management of Health and Safety at Work Regulations 1999, reg 10",
            "An employer assesses the risks to young people and tells their parents.");

    private EmployerRules() {}

    /** G1.6: what is missing of an offer. */
    static List<Shortfall> shortfalls(WorkOffer offer) {
        var missing = new ArrayList<Shortfall>();
        if (offer.assessedOn() == null) {
            missing.add(shortfall("offer.assessedOn", "There is no assessment of the risks to young people."));
        }
        if (offer.parentsToldHow() == null) {
            missing.add(shortfall("offer.parentsToldHow", "It is not said how parents are told of the risks."));
        }
        return List.copyOf(missing);
    }

    private static Shortfall shortfall(String field, String reason) {
        return new Shortfall(RISKS.id(), RISKS.citation(), field, reason, true);
    }
}
