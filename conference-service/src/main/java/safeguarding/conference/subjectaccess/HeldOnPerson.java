package safeguarding.conference.subjectaccess;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is held on a person, in every table of this service, and what was ruled on its parts. */
public interface HeldOnPerson {

    /**
     * What is held, table by table, with its marks; what a person ruled is applied.
     *
     * @param childIds the records of the child that are read
     * @param personId the related person; null for the child
     */
    List<HeldSection> of(UUID requestId, Set<UUID> childIds, @Nullable UUID personId);

    /** Code of the area responsible for a child. */
    String area(UUID childId);

    /** Whether this is a person around the child. */
    boolean related(UUID childId, UUID personId);

    /** Keeps what a person ruled, in place of what was ruled on the part before. */
    void rule(SubjectAccessRequest request, PartRuling ruling);
}
