package safeguarding.licensing.performances;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.KnownProductions;
import safeguarding.licensing.neighbours.Shortfall;
import safeguarding.licensing.neighbours.Standing;

/** All that is missing in an application, or against the law. */
@ApplicationScoped
public class PerformanceShortfalls {

    private final PerformanceLicences licences;
    private final KnownProductions productions;
    private final KnownChildren children;
    private final KnownLicences register;
    private final AgainstTheLaw law;

    PerformanceShortfalls(
            PerformanceLicences licences,
            KnownProductions productions,
            KnownChildren children,
            KnownLicences register,
            AgainstTheLaw law) {
        this.licences = licences;
        this.productions = productions;
        this.children = children;
        this.register = register;
        this.law = law;
    }

    /** What is missing first, then what is against the law; what does not bar is among them. */
    public List<Shortfall> of(PerformanceLicence licence) {
        var found = new ArrayList<>(new Missing(licence.content()).all());
        found.addAll(law.of(
                licence.content(),
                children.named("childId", licence.childId()),
                productions.named("productionId", licence.productionId())));
        if (isLicensedBeside(licence)) {
            var rule = PerformanceRules.ONCE;
            found.add(new Shortfall(
                    rule.id(),
                    rule.citation(),
                    "details.performances",
                    "Another licence of the child in the production names one of the days.",
                    true));
        }
        return List.copyOf(found);
    }

    /** Whether it was received later than the law of the first performance wants it (H5); false where no law is loaded. */
    public boolean isLate(PerformanceLicence licence) {
        return law.isLate(licence.content());
    }

    private boolean isLicensedBeside(PerformanceLicence licence) {
        return licences.of(licence.childId(), licence.productionId()).stream()
                .filter(other -> !other.id().equals(licence.id()))
                .filter(other -> !Collections.disjoint(
                        other.content().days(), licence.content().days()))
                .anyMatch(other -> register.find(other.id())
                        .filter(known -> known.standing() == Standing.SUBMITTED
                                || known.standing().isAlive())
                        .isPresent());
    }
}
