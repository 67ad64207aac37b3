package safeguarding.licensing.neighbours;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A licence, as the other features see it.
 *
 * @param holderId party that asked for it
 * @param childId child it is about; null for none
 * @param area code of its area; null for the whole council
 * @param council code of the council that gives it
 * @param standing how it stands today
 * @param number its number; null before it is granted
 * @param term for how long it holds; null before it is granted
 * @param conditions codes or words of its conditions
 */
public record KnownLicence(
        UUID licenceId,
        LicenceKind kind,
        UUID holderId,
        @Nullable UUID childId,
        @Nullable String area,
        String council,
        Standing standing,
        @Nullable String number,
        @Nullable LicenceTerm term,
        List<String> conditions) {}
