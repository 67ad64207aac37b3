package safeguarding.conference.involvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.AgencyKind;
import safeguarding.conference.involvement.InvolvementEvent.InvitationFormLocked;
import safeguarding.conference.involvement.InvolvementEvent.InvitationFormMade;
import safeguarding.conference.involvement.InvolvementEvent.InvitationFormOpened;
import safeguarding.platform.aggregate.Aggregate;

/**
 * The web form of an agency without a system of its own: a link that is opened once with a code, and sent for a few hours
 * after that. A wrong code is counted; after five the link is dead.
 */
@Entity
@Table(name = "invitation_form")
public class InvitationForm extends Aggregate {

    private static final int WRONG_CODES = 5;

    @Column(name = "line_id", nullable = false, updatable = false)
    private UUID lineId;

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_ids", nullable = false)
    private List<UUID> childIds;

    @Column(name = "area", nullable = false)
    private String area;

    @Column(name = "agency", nullable = false, updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AgencyKind kind;

    @Column(name = "token_digest", nullable = false, updatable = false)
    private String tokenDigest;

    @Column(name = "code_digest", nullable = false, updatable = false)
    private String codeDigest;

    @Column(name = "sent_on", nullable = false, updatable = false)
    private LocalDate sentOn;

    @Column(name = "usable_until", nullable = false)
    private Instant usableUntil;

    @Column(name = "wrong_codes", nullable = false)
    private int wrongCodes;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "session_digest")
    private @Nullable String sessionDigest;

    @Column(name = "replaced_on")
    private @Nullable LocalDate replacedOn;

    /** For Hibernate. */
    protected InvitationForm() {}

    /** A link is made; until is the instant (UTC) until which it can be opened. */
    public static InvitationForm make(
            LineIdentity line, String tokenDigest, String codeDigest, LocalDate on, Instant until) {
        var form = new InvitationForm();
        form.lineId = line.id();
        form.conferenceId = line.conferenceId();
        form.childIds = List.copyOf(new TreeSet<>(line.childIds()));
        form.area = line.area();
        form.agency = line.agency();
        form.kind = line.kind();
        form.tokenDigest = tokenDigest;
        form.codeDigest = codeDigest;
        form.sentOn = on;
        form.usableUntil = until;
        form.happened(new InvitationFormMade(form.id(), line, on));
        return form;
    }

    /** Another link takes its place: this one opens nothing any more. */
    public void replace(LocalDate on) {
        replacedOn = on;
    }

    /** Whether a code can be entered at an instant. */
    public boolean awaitsCode(Instant now) {
        return replacedOn == null && openedAt == null && wrongCodes < WRONG_CODES && now.isBefore(usableUntil);
    }

    /**
     * Tries a code. The right one opens the form, once.
     *
     * @param digest of the code that was entered
     * @param session digest of the session that begins
     * @param until instant (UTC) until which the opened form can be sent
     * @return whether it opened
     */
    public boolean open(String digest, String session, Instant now, Instant until, LocalDate on) {
        if (!awaitsCode(now)) {
            return false;
        }
        if (!FormSecrets.same(digest, codeDigest)) {
            wrongCodes++;
            if (wrongCodes == WRONG_CODES) {
                happened(new InvitationFormLocked(id(), line(), on));
            }
            return false;
        }
        openedAt = now;
        sessionDigest = session;
        usableUntil = until;
        happened(new InvitationFormOpened(id(), line(), on));
        return true;
    }

    /** Whether this session opened it and can still send it at an instant. */
    public boolean isOpenFor(String session, Instant now) {
        return sessionDigest != null
                && replacedOn == null
                && now.isBefore(usableUntil)
                && FormSecrets.same(session, sessionDigest);
    }

    /** How many codes can still be tried. */
    public int triesLeft() {
        return Math.max(0, WRONG_CODES - wrongCodes);
    }

    /** Instant (UTC) until which it can be opened, or sent once it is open. */
    public Instant usableUntil() {
        return usableUntil;
    }

    public UUID lineId() {
        return lineId;
    }

    /** Code of the organisation it was made for. */
    public String agency() {
        return agency;
    }

    private LineIdentity line() {
        return new LineIdentity(lineId, conferenceId, Set.copyOf(childIds), area, agency, kind);
    }
}
