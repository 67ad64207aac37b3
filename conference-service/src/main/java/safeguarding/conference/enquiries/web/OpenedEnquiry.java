package safeguarding.conference.enquiries.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.enquiries.Section47Enquiries;
import safeguarding.conference.enquiries.Section47Enquiry;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens an enquiry for the running request: access is decided and logged, the version is compared. */
@ApplicationScoped
class OpenedEnquiry {

    private final Section47Enquiries enquiries;
    private final Access access;

    OpenedEnquiry(Section47Enquiries enquiries, Access access) {
        this.enquiries = enquiries;
        this.access = access;
    }

    /** An enquiry and the children of it whom the caller may see. */
    record Opened(Section47Enquiry enquiry, Set<UUID> visible) {}

    Opened toRead(UUID id) {
        var enquiry = found(id);
        return new Opened(enquiry, access.toRead(protectedRecord(enquiry)));
    }

    Opened toChange(UUID id, @Nullable String ifMatch) {
        var enquiry = found(id);
        var visible = access.toChange(protectedRecord(enquiry));
        Versions.require(ifMatch, enquiry);
        return new Opened(enquiry, visible);
    }

    private Section47Enquiry found(UUID id) {
        return enquiries
                .find(id)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no such section-47-enquiry for this caller."));
    }

    private static ProtectedRecord protectedRecord(Section47Enquiry enquiry) {
        return new ProtectedRecord("section-47-enquiry", enquiry.id(), enquiry.childIds());
    }
}
