package safeguarding.conference.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.complaint.Complaint;
import safeguarding.conference.complaint.Complaints;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens a complaint for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedComplaint {

    private final Complaints complaints;
    private final KnownConferences conferences;
    private final Access access;

    OpenedComplaint(Complaints complaints, KnownConferences conferences, Access access) {
        this.complaints = complaints;
        this.conferences = conferences;
        this.access = access;
    }

    /** A complaint and the children of it whom the caller may see. */
    record Opened(Complaint complaint, Set<UUID> visible) {}

    /** A conference and the children of it whom the caller may see. */
    record OpenedConference(KnownConference conference, Set<UUID> visible) {}

    OpenedConference conference(UUID conferenceId) {
        var conference = conferences
                .find(conferenceId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such conference for this caller."));
        var record = new ProtectedRecord("conference", conferenceId, Set.copyOf(conference.childIds()));
        return new OpenedConference(conference, access.toChange(record));
    }

    Opened toRead(UUID complaintId) {
        var complaint = complaint(complaintId);
        return new Opened(complaint, access.toRead(protectedRecord(complaint)));
    }

    Opened toChange(UUID complaintId, @Nullable String ifMatch) {
        var complaint = complaint(complaintId);
        var visible = access.toChange(protectedRecord(complaint));
        Versions.require(ifMatch, complaint);
        return new Opened(complaint, visible);
    }

    private Complaint complaint(UUID complaintId) {
        return complaints
                .find(complaintId)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.NOT_FOUND, "There is no such complaint for this caller."));
    }

    private static ProtectedRecord protectedRecord(Complaint complaint) {
        return new ProtectedRecord(
                "complaint", complaint.id(), Set.copyOf(complaint.identity().childIds()));
    }
}
