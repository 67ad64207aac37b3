package safeguarding.conference.expectation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.expectation.ChairsWord;
import safeguarding.conference.expectation.Expectations;
import safeguarding.conference.expectation.ExpectedAgency;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens an expectation, or the conference of expectations, for the running request. */
@ApplicationScoped
class OpenedExpectation {

    private final Expectations expectations;
    private final KnownConferences conferences;
    private final Access access;
    private final CurrentCaller current;

    OpenedExpectation(Expectations expectations, KnownConferences conferences, Access access, CurrentCaller current) {
        this.expectations = expectations;
        this.conferences = conferences;
        this.access = access;
        this.current = current;
    }

    /** An expectation, its conference, and the children of it whom the caller may see. */
    record Opened(ExpectedAgency expected, KnownConference conference, Set<UUID> visible) {}

    /** A conference and the children of it whom the caller may see. */
    record OpenedConference(KnownConference conference, Set<UUID> visible) {}

    OpenedConference conferenceToRead(UUID id) {
        var conference = conference(id);
        return new OpenedConference(conference, access.toRead(protectedRecord(conference)));
    }

    OpenedConference conferenceToChange(UUID id) {
        var conference = conference(id);
        return new OpenedConference(conference, access.toChange(protectedRecord(conference)));
    }

    Opened toRead(UUID id) {
        var expected = expected(id);
        return opened(expected, access.toRead(protectedRecord(expected)));
    }

    Opened toChange(UUID id, @Nullable String ifMatch) {
        var expected = expected(id);
        var visible = access.toChange(protectedRecord(expected));
        Versions.require(ifMatch, expected);
        return opened(expected, visible);
    }

    ChairsWord word(String reason) {
        return new ChairsWord(current.caller().staffId(), reason);
    }

    private Opened opened(ExpectedAgency expected, Set<UUID> visible) {
        return new Opened(expected, conference(expected.conferenceId()), visible);
    }

    private ExpectedAgency expected(UUID id) {
        return expectations.expected(id).orElseThrow(() -> none("expectation"));
    }

    private KnownConference conference(UUID id) {
        return conferences.find(id).orElseThrow(() -> none("conference"));
    }

    private static ProtectedRecord protectedRecord(ExpectedAgency expected) {
        return new ProtectedRecord("expected-agency", expected.id(), Set.copyOf(expected.childIds()));
    }

    private static ProtectedRecord protectedRecord(KnownConference conference) {
        return new ProtectedRecord("conference", conference.conferenceId(), conference.childIds());
    }

    private static ProblemException none(String kind) {
        return ProblemException.of(ProblemType.NOT_FOUND, "There is no such " + kind + " for this caller.");
    }
}
