package safeguarding.licensing.licences;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Tells that the last day of a licence is over (LC2). */
@ApplicationScoped
public class EndingLicences {

    private final Licences licences;

    EndingLicences(Licences licences) {
        this.licences = licences;
    }

    /** Tells it once; nothing for a licence that was given another term or was revoked. */
    public void lastDayIsOver(UUID licenceId, LocalDate on) {
        licences.find(licenceId).ifPresent(licence -> {
            licence.expire(on);
            licences.save(licence);
        });
    }
}
