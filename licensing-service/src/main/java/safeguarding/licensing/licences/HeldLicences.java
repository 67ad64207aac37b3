package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.LicencesOnDays;

/** Tells the other features how licences stand on days. */
@ApplicationScoped
class HeldLicences implements LicencesOnDays {

    private final Licences licences;
    private final Holders holders;

    HeldLicences(Licences licences, Holders holders) {
        this.licences = licences;
        this.holders = holders;
    }

    @Override
    public List<KnownLicence> ofHolder(UUID holderId, LicenceKind kind, LocalDate on) {
        return licences.ofHolder(holderId, kind).stream()
                .map(licence -> licence.known(on))
                .toList();
    }

    @Override
    public Set<UUID> holders(LicenceKind kind, LocalDate on) {
        return holders.inForce(kind, on);
    }
}
