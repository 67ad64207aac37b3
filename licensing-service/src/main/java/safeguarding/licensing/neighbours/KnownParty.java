package safeguarding.licensing.neighbours;

import java.util.List;
import java.util.UUID;

/**
 * A party, as the other features see it.
 *
 * @param partyId identifier of the record that stands: of a merged one, the record it was merged into
 * @param name what it is called; never into events or logs
 * @param kinds codes of what it is, such as {@code employer}
 * @param council code of the council in whose area it is
 */
public record KnownParty(UUID partyId, String name, List<String> kinds, String council) {

    @Override
    public String toString() {
        return "KnownParty[" + partyId + "]";
    }
}
