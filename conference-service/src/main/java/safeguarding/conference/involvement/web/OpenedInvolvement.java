package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.Exclusion;
import safeguarding.conference.involvement.InvitingAgencies;
import safeguarding.conference.involvement.Involvements;
import safeguarding.conference.involvement.OnlyWhenHeld;
import safeguarding.conference.involvement.TakingPart;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens involvement for the running request: a partner agency's caller gets its own line only, the rest is not there. */
@ApplicationScoped
class OpenedInvolvement {

    private final Involvements involvements;
    private final KnownConferences conferences;
    private final Access access;
    private final Sight sight;
    private final CurrentCaller current;

    OpenedInvolvement(
            Involvements involvements,
            KnownConferences conferences,
            Access access,
            Sight sight,
            CurrentCaller current) {
        this.involvements = involvements;
        this.conferences = conferences;
        this.access = access;
        this.sight = sight;
        this.current = current;
    }

    /** A line, its conference, and the children of it whom the caller may see. */
    record Opened(AgencyInvolvement line, KnownConference conference, Set<UUID> visible) {}

    /** A conference and the children of it whom the caller may see. */
    record OpenedConference(KnownConference conference, Set<UUID> visible) {}

    Opened toRead(UUID id) {
        var line = own(id);
        return opened(line, access.toRead(protectedRecord(line.id(), line.childIds())));
    }

    Opened toChange(UUID id, @Nullable String ifMatch) {
        var line = own(id);
        var visible = access.toChange(protectedRecord(line.id(), line.childIds()));
        Versions.require(ifMatch, line);
        return opened(line, visible);
    }

    /**
     * For the web form, which is open in one place only and knows no version. What is written about the line at that moment,
     * such as that its report is overdue, is waited for: nobody types a report twice because of it. An agency that is no longer
     * expected is told so, although it sees no child by its line any more.
     */
    Opened byForm(UUID id) {
        involvements.lock(id);
        var line = own(id);
        InvitingAgencies.refuseReleased(line);
        return opened(line, access.toChange(protectedRecord(line.id(), line.childIds())));
    }

    OpenedConference conferenceToRead(UUID id) {
        var conference = conference(id);
        return new OpenedConference(conference, access.toRead(ofConference(conference)));
    }

    OpenedConference conferenceToChange(UUID id) {
        var conference = conference(id);
        return new OpenedConference(conference, access.toChange(ofConference(conference)));
    }

    /** Refuses what cannot have happened yet, and an exclusion that is not the chair's (B2.7). */
    void refuse(TakingPart before, TakingPart part, KnownConference conference) {
        if (part.attendance() != null) {
            OnlyWhenHeld.attendance(part.attendance(), conference.heldOn()).orRefuse();
        }
        Exclusion.permits(before, part, current.caller().hasRole("chair")).orRefuse();
    }

    /** Whether the running request's caller may see a line at all. */
    boolean sees(AgencyInvolvement line) {
        return !sight.narrow() || line.agency().agency().equals(current.caller().agency());
    }

    private AgencyInvolvement own(UUID id) {
        return involvements
                .find(id)
                .filter(this::sees)
                .orElseThrow(() -> none("There is no such line for this caller."));
    }

    private Opened opened(AgencyInvolvement line, Set<UUID> visible) {
        return new Opened(line, conference(line.conferenceId()), visible);
    }

    private KnownConference conference(UUID id) {
        return conferences.find(id).orElseThrow(() -> none("There is no such conference for this caller."));
    }

    private static ProtectedRecord protectedRecord(UUID id, Collection<UUID> childIds) {
        return new ProtectedRecord("agency-involvement", id, Set.copyOf(childIds));
    }

    private static ProtectedRecord ofConference(KnownConference conference) {
        return new ProtectedRecord("conference", conference.conferenceId(), conference.childIds());
    }

    private static ProblemException none(String sentence) {
        return ProblemException.of(ProblemType.NOT_FOUND, sentence);
    }
}
