package safeguarding.conference.voice;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import safeguarding.conference.sight.Readers;
import safeguarding.platform.aggregate.DomainEvent;

/** What happens to what families say. No event holds a word of it. */
public sealed interface VoiceEvent extends DomainEvent {

    /** Civil date on which it happened. */
    LocalDate on();

    /** Somebody was heard. */
    record WordsRecorded(WordsIdentity words, LocalDate on, Gathered gathered, Readers readers) implements VoiceEvent {}

    /** The words, how they were gathered, or who may read them was recorded wrongly; on is the day of the correction. */
    record WordsCorrected(WordsIdentity words, LocalDate on, Gathered gathered, Readers readers)
            implements VoiceEvent {}

    /** Whether the words changed something is known. */
    record InfluenceRecorded(WordsIdentity words, LocalDate on, boolean changed) implements VoiceEvent {}

    /** The chair met the family before the conference, or did not. */
    record FamilyMeetingRecorded(
            UUID meetingId, UUID conferenceId, Set<UUID> childIds, String area, LocalDate on, boolean tookPlace)
            implements VoiceEvent {
        public FamilyMeetingRecorded {
            childIds = Set.copyOf(childIds);
        }
    }
}
