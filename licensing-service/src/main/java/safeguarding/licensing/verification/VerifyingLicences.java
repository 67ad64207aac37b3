package safeguarding.licensing.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.NumberedLicences;
import safeguarding.licensing.neighbours.Standing;
import safeguarding.platform.time.CivilTime;

/** Checks numbers of licences. */
@ApplicationScoped
public class VerifyingLicences {

    private final NumberedLicences licences;
    private final Clock clock;

    VerifyingLicences(NumberedLicences licences, Clock clock) {
        this.licences = licences;
        this.clock = clock;
    }

    /** What anybody may know of a number, however it is typed. */
    public Verification verify(String number) {
        var inForce = licences.withNumber(number).filter(licence -> licence.standing() == Standing.IN_FORCE);
        return new Verification(inForce.orElse(null), CivilTime.today(clock));
    }

    /** The licence of a number as it stands, for those who are signed in; empty when there is none. */
    public Optional<KnownLicence> standing(String number) {
        return licences.withNumber(number);
    }
}
