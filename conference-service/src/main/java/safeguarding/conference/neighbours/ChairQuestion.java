package safeguarding.conference.neighbours;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who could chair a conference?
 *
 * @param conferenceId the conference; it is not counted against a chair who has it already
 * @param heldOn civil date of the conference; capacity is that of its calendar month
 * @param area code of the area responsible for the case
 * @param teams codes of the teams that hold the case
 * @param keyWorkers staff numbers of the key workers of the case
 * @param previousChairId chair of the conference before; null for a first conference
 */
public record ChairQuestion(
        UUID conferenceId,
        LocalDate heldOn,
        String area,
        Set<String> teams,
        Set<String> keyWorkers,
        @Nullable UUID previousChairId) {

    public ChairQuestion {
        teams = Set.copyOf(teams);
        keyWorkers = Set.copyOf(keyWorkers);
    }

    /** The same question for another day. */
    public ChairQuestion on(LocalDate day) {
        return new ChairQuestion(conferenceId, day, area, teams, keyWorkers, previousChairId);
    }
}
