package safeguarding.licensing.performances;

import java.util.ArrayList;
import java.util.List;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.platform.rule.Rule;

/** What an application does not say although the Regulations want it (H17). */
final class Missing {

    private final List<Shortfall> found = new ArrayList<>();
    private final PerformanceContent content;

    Missing(PerformanceContent content) {
        this.content = content;
    }

    List<Shortfall> all() {
        unless(content.nature() != null, "nature", "What the child does is not said.");
        unless(content.earnings() != null, "earnings", "Whether and what the child or others are paid is not said.");
        unless(content.elsewhere() != null, "elsewhere", "Licences of the last 12 months elsewhere are not said.");
        unless(
                content.unlicensed() != null,
                "unlicensed",
                "Performances without a licence in the last 12 months are not said.");
        unless(content.birthProofSeenOn() != null, "birthProofSeenOn", "No proof of birth has been seen.");
        unless(content.photoSeenOn() != null, "photoSeenOn", "No photograph has been seen.");
        unless(content.plan() != null, "plan", "There is no planned schedule.");
        arrangements(content.arrangements());
        if (!content.nightWork().isEmpty() && content.nightWorkReason() == null) {
            add(PerformanceRules.NIGHT, "nightWorkReason", "Why the child is to work at night is not said.");
        }
        return List.copyOf(found);
    }

    private void arrangements(Arrangements said) {
        unless(said.chaperone() != null, "arrangements.chaperone", "Who looks after the child is not said.");
        unless(said.lodging() != null, "arrangements.lodging", "Where the child stays at night is not said.");
        unless(said.travel() != null, "arrangements.travel", "How the child comes and goes is not said.");
        unless(
                content.schoolAbsence().isEmpty() || said.education() != null,
                "arrangements.education",
                "School is missed, and how the child is taught instead is not said.");
    }

    private void unless(boolean said, String field, String reason) {
        if (!said) {
            add(PerformanceRules.CONTENT, field, reason);
        }
    }

    private void add(Rule rule, String field, String reason) {
        found.add(new Shortfall(rule.id(), rule.citation(), "details." + field, reason, true));
    }
}
