package safeguarding.reviewing.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The children registered in this service. */
public interface Children {

    /** The child as it stands, or empty when it is not registered. */
    Optional<Child> findChild(UUID childId);

    /**
     * The child as it was on a civil date, as far as was known on another.
     *
     * @param asAt day on which the details held
     * @param knownOn closed day: what was recorded by its end counts
     */
    Optional<Child> findChild(UUID childId, LocalDate asAt, LocalDate knownOn);

    /** Those of the children that were known, each as {@link #findChild(UUID, LocalDate, LocalDate)}, in the order asked for. */
    List<Child> all(List<UUID> childIds, LocalDate asAt, LocalDate knownOn);

    /** Those of the children that are registered, in the order asked for. */
    List<Child> all(List<UUID> childIds);

    /** Waits for others that are registering the same child, until the end of the transaction. */
    void holdPlaceOf(UUID childId);

    /** Keeps the child with what happened to it. */
    Child save(Child child);
}
