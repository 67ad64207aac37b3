package safeguarding.conference.convening.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.ChildProtectionConference;
import safeguarding.conference.convening.Conferences;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a conference for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedConference {

    private final Conferences conferences;
    private final Access access;

    OpenedConference(Conferences conferences, Access access) {
        this.conferences = conferences;
        this.access = access;
    }

    /** A conference and the children of it whom the caller may see. */
    record Opened(ChildProtectionConference conference, Set<UUID> visible) {}

    Opened toRead(UUID id) {
        var conference = found(id);
        return new Opened(conference, access.toRead(protectedRecord(conference)));
    }

    Opened toChange(UUID id, @Nullable String ifMatch) {
        var conference = found(id);
        var visible = access.toChange(protectedRecord(conference));
        Versions.require(ifMatch, conference);
        return new Opened(conference, visible);
    }

    /** The same about one of its children, whom the caller may see. */
    Opened toChange(UUID id, UUID childId, @Nullable String ifMatch) {
        var conference = found(id);
        var visible = access.toChange(protectedRecord(conference));
        if (!visible.contains(childId)) {
            throw ProblemException.of(
                    ProblemType.NOT_FOUND, "There is no such child of this conference for this caller.");
        }
        Versions.require(ifMatch, conference);
        return new Opened(conference, visible);
    }

    @Nullable
    UUID reconvenedBy(UUID id) {
        return conferences.reconvening(id).map(ChildProtectionConference::id).orElse(null);
    }

    private ChildProtectionConference found(UUID id) {
        return conferences
                .find(id)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such conference for this caller."));
    }

    private static ProtectedRecord protectedRecord(ChildProtectionConference conference) {
        return new ProtectedRecord(
                "conference", conference.id(), conference.identity().childIds());
    }
}
