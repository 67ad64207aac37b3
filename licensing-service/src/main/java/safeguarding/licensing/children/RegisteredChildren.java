package safeguarding.licensing.children;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.law.schoolage.CompulsorySchoolAge;
import safeguarding.licensing.neighbours.KnownChild;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.KnownSignatory;
import safeguarding.platform.coding.Codes;

/** Tells the other features who is in the register. */
@ApplicationScoped
class RegisteredChildren implements KnownChildren {

    private final LicensedChildren children;

    RegisteredChildren(LicensedChildren children) {
        this.children = children;
    }

    @Override
    public Optional<KnownChild> find(UUID childId) {
        return children.findChild(childId).map(RegisteredChildren::known);
    }

    @Override
    public List<KnownSignatory> signatories(UUID childId) {
        return children.findChild(childId)
                .map(child -> child.signatories().all().stream()
                        .filter(Signatory::stands)
                        .map(each -> new KnownSignatory(
                                each.signatoryId(), Codes.of(each.role()), each.name(), each.email()))
                        .toList())
                .orElse(List.of());
    }

    private static KnownChild known(LicensedChild child) {
        var details = child.details();
        return new KnownChild(
                child.id(),
                details.given(),
                details.bornOn(),
                details.area(),
                details.schoolCode(),
                CompulsorySchoolAge.lastDay(details.bornOn()));
    }
}
