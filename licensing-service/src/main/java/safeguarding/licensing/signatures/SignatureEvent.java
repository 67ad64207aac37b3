package safeguarding.licensing.signatures;

import java.time.LocalDate;
import java.util.UUID;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to a request for a signature. No event holds a name, an address or a reason. */
public sealed interface SignatureEvent extends DomainEvent {

    /** Which request. */
    Identity request();

    /** Civil date on which it happened. */
    LocalDate on();

    /**
     * Which request.
     *
     * @param licenceId what is signed
     * @param area code of the child's area
     * @param signing who is asked
     */
    record Identity(UUID requestId, UUID licenceId, UUID childId, String area, Signing signing) {}

    /** Somebody is asked to sign. */
    record SignatureRequested(Identity request, LocalDate on) implements SignatureEvent {}

    /** A link was made for somebody; the one before opens nothing any more. */
    record LinkMade(Identity request, LocalDate on, UUID signatoryId) implements SignatureEvent {}

    /** Somebody answered. */
    record SignatureAnswered(Identity request, LocalDate on, SignatureAnswer answer) implements SignatureEvent {}

    /** Nothing is asked any more, or it is asked anew. */
    record RequestClosed(Identity request, LocalDate on) implements SignatureEvent {}
}
