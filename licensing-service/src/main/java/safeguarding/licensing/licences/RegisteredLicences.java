package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.KnownLicences;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.licensing.neighbours.NumberedLicences;
import safeguarding.platform.time.CivilTime;

/** Tells the other features how licences stand today. */
@ApplicationScoped
class RegisteredLicences implements KnownLicences, NumberedLicences {

    private final Licences licences;
    private final Clock clock;

    RegisteredLicences(Licences licences, Clock clock) {
        this.licences = licences;
        this.clock = clock;
    }

    @Override
    public Optional<KnownLicence> find(UUID licenceId) {
        return licences.find(licenceId).map(this::known);
    }

    @Override
    public List<KnownLicence> ofHolder(UUID holderId, LicenceKind kind) {
        return licences.ofHolder(holderId, kind).stream().map(this::known).toList();
    }

    @Override
    public List<KnownLicence> ofChild(UUID childId) {
        return licences.ofChild(childId).stream().map(this::known).toList();
    }

    @Override
    public Optional<KnownLicence> withNumber(String typed) {
        return LicenceNumber.typed(typed).flatMap(licences::numbered).map(this::known);
    }

    private KnownLicence known(Licence licence) {
        return licence.known(CivilTime.today(clock));
    }
}
