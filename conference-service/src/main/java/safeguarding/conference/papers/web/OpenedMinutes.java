package safeguarding.conference.papers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.papers.ConferenceMinutes;
import safeguarding.conference.papers.MinutesCorrection;
import safeguarding.conference.papers.MinutesIdentity;
import safeguarding.conference.papers.MinutesRegister;
import safeguarding.conference.sight.Sight;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/**
 * Opens minutes for the running request: access is decided and logged, the version is compared. For a partner agency they
 * are there once they are sent.
 */
@ApplicationScoped
class OpenedMinutes {

    private final MinutesRegister register;
    private final KnownConferences conferences;
    private final Access access;
    private final Sight sight;

    OpenedMinutes(MinutesRegister register, KnownConferences conferences, Access access, Sight sight) {
        this.register = register;
        this.conferences = conferences;
        this.access = access;
        this.sight = sight;
    }

    /** Minutes and the children of them whom the caller may see. */
    record Opened(ConferenceMinutes minutes, Set<UUID> visible) {}

    /** A conference and the children of it whom the caller may see. */
    record OpenedConference(KnownConference conference, Set<UUID> visible) {}

    OpenedConference conferenceToRead(UUID conferenceId) {
        var conference = conference(conferenceId);
        return new OpenedConference(conference, access.toRead(protectedRecord(conference)));
    }

    OpenedConference conferenceToAdd(UUID conferenceId) {
        var conference = conference(conferenceId);
        return new OpenedConference(conference, access.toChange(protectedRecord(conference)));
    }

    KnownConference conferenceOf(ConferenceMinutes minutes) {
        return conference(minutes.identity().conferenceId());
    }

    Opened toRead(UUID minutesId) {
        var minutes = minutes(minutesId);
        return new Opened(minutes, access.toRead(protectedRecord(minutes.identity())));
    }

    /** Opens minutes to which something of its own is added. */
    Opened toAdd(UUID minutesId) {
        var minutes = minutes(minutesId);
        return new Opened(minutes, access.toChange(protectedRecord(minutes.identity())));
    }

    Opened toChange(UUID minutesId, @Nullable String ifMatch) {
        var opened = toAdd(minutesId);
        Versions.require(ifMatch, opened.minutes());
        return opened;
    }

    MinutesCorrection correctionToRead(UUID correctionId) {
        var correction = correction(correctionId);
        access.toRead(protectedRecord(correction.minutes()));
        return correction;
    }

    MinutesCorrection correctionToChange(UUID correctionId, @Nullable String ifMatch) {
        var correction = correction(correctionId);
        access.toChange(protectedRecord(correction.minutes()));
        Versions.require(ifMatch, correction);
        return correction;
    }

    ConferenceMinutes minutesOf(MinutesCorrection correction) {
        return register.find(correction.minutes().minutesId()).orElseThrow();
    }

    /** Whether minutes are there for the running request's caller at all. */
    boolean sees(ConferenceMinutes minutes) {
        return minutes.sentOn() != null || !sight.narrow();
    }

    private ConferenceMinutes minutes(UUID id) {
        return register.find(id)
                .filter(this::sees)
                .orElseThrow(() -> none("There are no such minutes for this caller."));
    }

    private MinutesCorrection correction(UUID id) {
        return register.correction(id).orElseThrow(() -> none("There is no such request for this caller."));
    }

    private KnownConference conference(UUID id) {
        return conferences.find(id).orElseThrow(() -> none("There is no such conference for this caller."));
    }

    private static ProtectedRecord protectedRecord(KnownConference conference) {
        return new ProtectedRecord("conference", conference.conferenceId(), conference.childIds());
    }

    private static ProtectedRecord protectedRecord(MinutesIdentity minutes) {
        return new ProtectedRecord("minutes", minutes.minutesId(), minutes.childIds());
    }

    private static ProblemException none(String sentence) {
        return ProblemException.of(ProblemType.NOT_FOUND, sentence);
    }
}
