package safeguarding.conference.involvement;

import java.util.Optional;
import java.util.UUID;

/** The web forms of agencies without a system of their own. */
public interface InvitationForms {

    /** The form of a token, held still until the transaction ends: two who guess at once are counted one after the other. */
    Optional<InvitationForm> locked(String tokenDigest);

    /** The form of a token. */
    Optional<InvitationForm> of(String tokenDigest);

    /** The form of a line that has not been replaced. */
    Optional<InvitationForm> standing(UUID lineId);

    /** Keeps the form with what happened to it. */
    InvitationForm save(InvitationForm form);
}
