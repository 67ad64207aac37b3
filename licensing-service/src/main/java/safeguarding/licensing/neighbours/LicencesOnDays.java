package safeguarding.licensing.neighbours;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How licences stand on days, also on days to come as far as it is decided today. */
public interface LicencesOnDays {

    /** The licences of a kind that a party asked for, as they stand on a civil date. */
    List<KnownLicence> ofHolder(UUID holderId, LicenceKind kind, LocalDate on);

    /** The parties that hold a licence of a kind which is in force on a civil date. */
    Set<UUID> holders(LicenceKind kind, LocalDate on);

    /** Whether a party holds a licence of a kind which is in force on a civil date. */
    default boolean isHeld(UUID holderId, LicenceKind kind, LocalDate on) {
        return ofHolder(holderId, kind, on).stream().anyMatch(licence -> licence.standing() == Standing.IN_FORCE);
    }
}
