package safeguarding.conference.correspondence;

import java.util.UUID;

/**
 * A letter as its events name it.
 *
 * @param letterId identifier
 * @param conferenceId the conference it tells of
 * @param childId the child it is about
 * @param area code of the area responsible
 * @param kind what it tells
 * @param addressee to whom it is written; not who that is
 */
public record LetterIdentity(
        UUID letterId, UUID conferenceId, UUID childId, String area, LetterKind kind, Addressee addressee) {}
