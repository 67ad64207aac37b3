package safeguarding.conference.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of organisations. */
public interface Organisations {

    /** The organisation as it stands. */
    Optional<Organisation> find(UUID organisationId);

    /** Those of the organisations that are there, in the order of their identifiers. */
    List<Organisation> all(Collection<UUID> organisationIds);

    /** The organisation of a code. */
    Optional<Organisation> coded(String code);

    /** Those that a machine client may act for on a civil date, by code. */
    List<Organisation> of(String client, LocalDate on);

    /** Keeps the organisation with what happened to it. A second one of the same code is refused with {@code conflict}. */
    Organisation save(Organisation organisation);
}
