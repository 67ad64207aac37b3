package safeguarding.conference.court;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proceedings of this service. */
public interface CourtRegister {

    /** The proceedings, or empty when there are none. */
    Optional<CourtProceedings> find(UUID proceedingsId);

    /** The proceedings with these identifiers. */
    List<CourtProceedings> all(Collection<UUID> ids);

    /** Proceedings about any of the children, ended or not, without what was withdrawn, in the order of their identifiers. */
    List<CourtProceedings> about(Collection<UUID> childIds);

    /** Until the end of the transaction nobody else begins or reopens proceedings about these children. */
    void holdStill(Collection<UUID> childIds);

    /** Keeps the proceedings with what happened to them. */
    CourtProceedings save(CourtProceedings proceedings);
}
