package safeguarding.conference.voice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What families said, and that chairs met them before. */
public interface Voices {

    /** The words as they stand. */
    Optional<HeardWords> find(UUID wordsId);

    /** All words for a conference, the earliest recorded first. */
    List<HeardWords> at(UUID conferenceId);

    /** The chair's meetings with the family before a conference, the earliest recorded first. */
    List<FamilyMeeting> before(UUID conferenceId);

    /** Keeps the words with what happened to them. */
    HeardWords save(HeardWords words);

    /** Keeps the meeting with what happened. */
    FamilyMeeting save(FamilyMeeting meeting);
}
