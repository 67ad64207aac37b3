package safeguarding.conference.involvement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import safeguarding.conference.convening.AgencyKind;

/** The agencies' lines at the conferences of this service. */
public interface Involvements {

    /** The line as it stands. */
    Optional<AgencyInvolvement> find(UUID id);

    /** The line as it stands; whoever else would change it waits for the end of the transaction. */
    Optional<AgencyInvolvement> lock(UUID id);

    /** The line of an agency at a conference. */
    Optional<AgencyInvolvement> find(UUID conferenceId, String agency, AgencyKind kind);

    /** Those of the lines that are there. */
    List<AgencyInvolvement> all(Collection<UUID> ids);

    /** All lines of a conference, by agency and kind. */
    List<AgencyInvolvement> at(UUID conferenceId);

    /** Keeps the line with what happened to it. A second line of the same agency is refused with {@code conflict}. */
    AgencyInvolvement save(AgencyInvolvement line);

    /** Keeps several lines as {@link #save} does, in one round for all of them. */
    void saveAll(List<AgencyInvolvement> lines);
}
