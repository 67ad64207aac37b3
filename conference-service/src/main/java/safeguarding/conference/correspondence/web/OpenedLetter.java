package safeguarding.conference.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.conference.correspondence.Letter;
import safeguarding.conference.correspondence.Letters;
import safeguarding.conference.correspondence.Withholding;
import safeguarding.conference.neighbours.KnownChild;
import safeguarding.conference.neighbours.KnownChildren;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens letters, withholdings and what they are about for the running request: access is decided and logged. */
@ApplicationScoped
class OpenedLetter {

    private final Letters letters;
    private final Conferences conferences;
    private final KnownChildren children;
    private final Access access;

    OpenedLetter(Letters letters, Conferences conferences, KnownChildren children, Access access) {
        this.letters = letters;
        this.conferences = conferences;
        this.children = children;
        this.access = access;
    }

    /** A conference and the children of it whom the caller may see. */
    record OpenedConference(ChildProtectionConference conference, Set<UUID> visible) {}

    OpenedConference conferenceToRead(UUID conferenceId) {
        var conference = conference(conferenceId);
        return new OpenedConference(conference, access.toRead(protectedRecord(conference)));
    }

    /** Asked of the child, too: a sibling out of sight is answered like one whom nobody knows. */
    ChildProtectionConference conferenceToAdd(UUID conferenceId, UUID childId) {
        var conference = conference(conferenceId);
        access.toChange(protectedRecord(conference));
        access.toChange(ProtectedRecord.ofChild(childId));
        return conference;
    }

    Letter toRead(UUID letterId) {
        var letter = letter(letterId);
        access.toRead(ProtectedRecord.ofChild(letter.identity().childId()));
        return letter;
    }

    Letter toChange(UUID letterId, @Nullable String ifMatch) {
        var letter = letter(letterId);
        access.toChange(ProtectedRecord.ofChild(letter.identity().childId()));
        Versions.require(ifMatch, letter);
        return letter;
    }

    ChildProtectionConference conferenceOf(Letter letter) {
        return conference(letter.identity().conferenceId());
    }

    KnownChild childToRead(UUID childId) {
        access.toRead(ProtectedRecord.ofChild(childId));
        return child(childId);
    }

    KnownChild childToAdd(UUID childId) {
        access.toChange(ProtectedRecord.ofChild(childId));
        return child(childId);
    }

    Withholding withholdingToRead(UUID withholdingId) {
        var withholding = withholding(withholdingId);
        access.toRead(ProtectedRecord.ofChild(withholding.childId()));
        return withholding;
    }

    Withholding withholdingToChange(UUID withholdingId, @Nullable String ifMatch) {
        var withholding = withholding(withholdingId);
        access.toChange(ProtectedRecord.ofChild(withholding.childId()));
        Versions.require(ifMatch, withholding);
        return withholding;
    }

    private Letter letter(UUID id) {
        return letters.find(id).orElseThrow(() -> none("There is no such letter for this caller."));
    }

    private Withholding withholding(UUID id) {
        return letters.withholding(id).orElseThrow(() -> none("There is no such withholding for this caller."));
    }

    private KnownChild child(UUID id) {
        return children.find(id).orElseThrow(() -> none("There is no such child for this caller."));
    }

    private ChildProtectionConference conference(UUID id) {
        return conferences.find(id).orElseThrow(() -> none("There is no such conference for this caller."));
    }

    private static ProtectedRecord protectedRecord(ChildProtectionConference conference) {
        return new ProtectedRecord(
                "conference", conference.id(), conference.identity().childIds());
    }

    private static ProblemException none(String sentence) {
        return ProblemException.of(ProblemType.NOT_FOUND, sentence);
    }
}
