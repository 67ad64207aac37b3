package safeguarding.conference.voice;

import java.util.UUID;

/**
 * Words as their events name them.
 *
 * @param wordsId identifier
 * @param conferenceId the conference for which they were gathered
 * @param childId the child they are about
 * @param area code of the area responsible
 * @param speaker whose words they are
 */
public record WordsIdentity(UUID wordsId, UUID conferenceId, UUID childId, String area, Speaker speaker) {}
