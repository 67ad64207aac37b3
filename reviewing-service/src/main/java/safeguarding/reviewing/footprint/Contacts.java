package safeguarding.reviewing.footprint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What IROs did for children between their reviews. */
public interface Contacts {

    /** The contact, or empty when there is none. */
    Optional<IroContact> find(UUID contactId);

    /** The contacts with these identifiers, in the order of these. */
    List<IroContact> all(Collection<UUID> ids);

    /** The contacts about a chain, in the order of their days, without what was withdrawn. */
    List<IroContact> ofChain(UUID chainId);

    /** The days of the midway checks of a chain, the earliest first. */
    List<LocalDate> midwayChecks(UUID chainId);

    /** Keeps the contact with what happened to it. */
    IroContact save(IroContact contact);
}
