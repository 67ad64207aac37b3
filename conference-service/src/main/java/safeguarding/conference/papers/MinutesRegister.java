package safeguarding.conference.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The minutes of this service, with what was added and asked. */
public interface MinutesRegister {

    /** The minutes as they stand. */
    Optional<ConferenceMinutes> find(UUID minutesId);

    /** The minutes of a conference. */
    Optional<ConferenceMinutes> of(UUID conferenceId);

    /** What was added to minutes, the earliest first. */
    List<MinutesAddendum> addenda(UUID minutesId);

    /** The request as it stands. */
    Optional<MinutesCorrection> correction(UUID correctionId);

    /** What was asked to be corrected in minutes, the earliest first. */
    List<MinutesCorrection> corrections(UUID minutesId);

    /** Whether a section or an addendum with this identifier stands in the minutes of a conference about the child. */
    boolean hasSection(UUID childId, UUID sectionId);

    /** Keeps minutes with what happened to them. Second minutes of one conference are refused with {@code conflict}. */
    ConferenceMinutes save(ConferenceMinutes minutes);

    /** Keeps what was added, with what happened. */
    MinutesAddendum save(MinutesAddendum addendum);

    /** Keeps a request, with what happened to it. */
    MinutesCorrection save(MinutesCorrection correction);
}
