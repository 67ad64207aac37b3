package safeguarding.licensing.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import safeguarding.licensing.neighbours.ApprovedBodies;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicencesOnDays;
import safeguarding.licensing.neighbours.Standing;

/** Tells the other features which bodies of persons are approved. */
@ApplicationScoped
class BodiesInForce implements ApprovedBodies {

    private final LicencesOnDays licences;

    BodiesInForce(LicencesOnDays licences) {
        this.licences = licences;
    }

    @Override
    public boolean isApproved(UUID partyId, String council, LocalDate on) {
        return licences.ofHolder(partyId, LicenceKind.BODY_APPROVAL, on).stream()
                .anyMatch(licence -> licence.standing() == Standing.IN_FORCE
                        && licence.council().equals(council));
    }
}
