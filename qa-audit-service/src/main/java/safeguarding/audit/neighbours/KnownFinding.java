package safeguarding.audit.neighbours;

import java.util.List;
import java.util.UUID;

/**
 * A finding of an audit, or a recommendation, of which actions are agreed.
 *
 * @param areas codes of its areas; empty for the whole council
 * @param over whether nothing is done about it any more
 */
public record KnownFinding(UUID id, List<String> areas, boolean over) {

    public KnownFinding {
        areas = List.copyOf(areas);
    }
}
