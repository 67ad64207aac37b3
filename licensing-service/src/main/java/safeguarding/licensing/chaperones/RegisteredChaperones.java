package safeguarding.licensing.chaperones;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.licensing.neighbours.KnownChaperones;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicencesOnDays;
import safeguarding.licensing.neighbours.Shortfall;

/** Tells the other features who may have children in care. */
@ApplicationScoped
class RegisteredChaperones implements KnownChaperones {

    private final Chaperones chaperones;
    private final LicencesOnDays licences;

    RegisteredChaperones(Chaperones chaperones, LicencesOnDays licences) {
        this.chaperones = chaperones;
        this.licences = licences;
    }

    @Override
    public boolean isKnown(UUID chaperoneId) {
        return chaperones.find(chaperoneId).isPresent();
    }

    @Override
    public List<Shortfall> obstacles(UUID chaperoneId, LocalDate on, boolean ownChildrenOnly) {
        if (ownChildrenOnly) {
            return List.of();
        }
        var chaperone = chaperones.find(chaperoneId).orElseThrow();
        var obstacles = new ArrayList<>(ChaperoneRules.personal(chaperone.details(), on));
        if (!licences.isHeld(chaperone.partyId(), LicenceKind.CHAPERONE_APPROVAL, on)) {
            obstacles.add(ChaperoneRules.notApproved(on));
        }
        return obstacles;
    }

    @Override
    public Set<UUID> bookable(LocalDate on) {
        return chaperones.ofParties(licences.holders(LicenceKind.CHAPERONE_APPROVAL, on)).stream()
                .filter(chaperone ->
                        ChaperoneRules.personal(chaperone.details(), on).isEmpty())
                .map(Chaperone::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
