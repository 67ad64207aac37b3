package safeguarding.conference.voice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.KnownConferences;
import safeguarding.conference.voice.HeardWords;
import safeguarding.conference.voice.Voices;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ProtectedRecord;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.versioning.Versions;

/** Opens words, or the conference of words, for the running request: access is decided and logged. */
@ApplicationScoped
class OpenedVoice {

    private final Voices voices;
    private final KnownConferences conferences;
    private final Access access;

    OpenedVoice(Voices voices, KnownConferences conferences, Access access) {
        this.voices = voices;
        this.conferences = conferences;
        this.access = access;
    }

    /** A conference and the children of it whom the caller may see. */
    record Opened(KnownConference conference, Set<UUID> visible) {}

    Opened toRead(UUID conferenceId) {
        var conference = conference(conferenceId);
        return new Opened(conference, access.toRead(protectedRecord(conference)));
    }

    KnownConference toAdd(UUID conferenceId) {
        var conference = conference(conferenceId);
        access.toChange(protectedRecord(conference));
        return conference;
    }

    /** Asked of the child, too: a sibling out of sight is answered like one whom nobody knows. */
    KnownConference toAdd(UUID conferenceId, UUID childId) {
        var conference = toAdd(conferenceId);
        access.toChange(ProtectedRecord.ofChild(childId));
        return conference;
    }

    HeardWords wordsToRead(UUID wordsId) {
        var words = words(wordsId);
        access.toRead(ProtectedRecord.ofChild(words.identity().childId()));
        return words;
    }

    HeardWords wordsToChange(UUID wordsId, @Nullable String ifMatch) {
        var words = words(wordsId);
        access.toChange(ProtectedRecord.ofChild(words.identity().childId()));
        Versions.require(ifMatch, words);
        return words;
    }

    /** The conference for which they were said; asked of the words before. */
    KnownConference conferenceOf(HeardWords words) {
        return conference(words.identity().conferenceId());
    }

    private HeardWords words(UUID id) {
        return voices.find(id).orElseThrow(() -> none("There are no such words for this caller."));
    }

    private KnownConference conference(UUID id) {
        return conferences.find(id).orElseThrow(() -> none("There is no such conference for this caller."));
    }

    private static ProtectedRecord protectedRecord(KnownConference conference) {
        return new ProtectedRecord("conference", conference.conferenceId(), conference.childIds());
    }

    private static ProblemException none(String sentence) {
        return ProblemException.of(ProblemType.NOT_FOUND, sentence);
    }
}
