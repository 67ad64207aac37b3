package safeguarding.reviewing.footprint;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to the footprint of an IRO. No event holds a word of it. */
public sealed interface ContactEvent extends DomainEvent {

    /** The contact. */
    ContactIdentity contact();

    /** Civil date on which it happened or was recorded. */
    LocalDate on();

    /** What was done. */
    ContactMade made();

    /**
     * Which contact.
     *
     * @param area code of the area responsible
     */
    record ContactIdentity(UUID contactId, UUID chainId, UUID childId, String area) {}

    /** An IRO was in contact with a child, or saw to its case. */
    record ContactRecorded(ContactIdentity contact, LocalDate on, ContactMade made) implements ContactEvent {}

    /** It was otherwise. */
    record ContactCorrected(ContactIdentity contact, LocalDate on, ContactMade made) implements ContactEvent {}

    /** It never was. */
    record ContactWithdrawn(ContactIdentity contact, LocalDate on, ContactMade made) implements ContactEvent {}
}
