package safeguarding.conference.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters of this service, what is kept from whom in them, and what was released after a death. */
public interface Letters {

    /** The letter as it stands. */
    Optional<Letter> find(UUID letterId);

    /** All letters of a conference, in the order in which they were begun. */
    List<Letter> of(UUID conferenceId);

    /** The conferences about a child, or about a sibling. */
    List<UUID> conferencesOfFamilyOf(UUID childId);

    /** Those of them for which something waits or is no longer reminded of. */
    List<UUID> stoppedConferencesOfFamilyOf(UUID childId);

    /** The withholding as it stands. */
    Optional<Withholding> withholding(UUID withholdingId);

    /** Everything that is or was kept from somebody in letters about a child, in the order in which it was set. */
    List<Withholding> withholdings(UUID childId);

    /** What is kept from one person in letters about a child. */
    List<Withheld> keptFrom(UUID childId, UUID personId);

    /** The releases after the death of any of these children, the earliest first. */
    List<LetterRelease> releases(Collection<UUID> childIds);

    /** Keeps the letter with what happened to it. */
    Letter save(Letter letter);

    /** Keeps the withholding with what happened to it. */
    Withholding save(Withholding withholding);

    /** Keeps the release with what happened. */
    LetterRelease save(LetterRelease release);
}
