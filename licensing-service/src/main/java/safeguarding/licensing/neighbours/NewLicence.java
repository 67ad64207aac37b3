package safeguarding.licensing.neighbours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A licence that is asked for.
 *
 * @param holderId party that asks for it and would hold it
 * @param childId child it is about; null for a kind that is about none
 * @param area code of the area of the child, or of the place; null for the whole council
 * @param council code of the council that would give it
 * @param previousId the licence that this one would follow; null for a first one
 */
public record NewLicence(
        LicenceKind kind,
        UUID holderId,
        @Nullable UUID childId,
        @Nullable String area,
        String council,
        @Nullable UUID previousId) {}
