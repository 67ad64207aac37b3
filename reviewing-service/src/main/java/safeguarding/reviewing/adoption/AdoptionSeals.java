package safeguarding.reviewing.adoption;

import java.util.Optional;
import java.util.UUID;

/** The seals of birth records. */
public interface AdoptionSeals {

    /** The seal that stands on a child's record; empty when none does. */
    Optional<AdoptionSeal> standing(UUID childId);

    /** Keeps the seal with what happened to it. */
    AdoptionSeal save(AdoptionSeal seal);
}
