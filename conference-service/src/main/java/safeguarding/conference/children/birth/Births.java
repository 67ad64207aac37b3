package safeguarding.conference.children.birth;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The births of this service. */
public interface Births {

    /** The birth as it stands, a withdrawn one too; empty when there is none. */
    Optional<Birth> find(UUID birthId);

    /** The births of the children who were born with this one, without what was withdrawn. */
    List<Birth> with(UUID childId);

    /** Keeps the birth with what happened to it. */
    Birth save(Birth birth);
}
