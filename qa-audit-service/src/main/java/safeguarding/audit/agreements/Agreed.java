package safeguarding.audit.agreements;

import java.util.List;

/**
 * With whom what was agreed: at least one partner and one point.
 *
 * @param points what was agreed, point by point, in words
 */
public record Agreed(List<Party> parties, List<String> points) {

    public Agreed {
        parties = List.copyOf(parties);
        points = List.copyOf(points);
        if (parties.isEmpty() || points.isEmpty()) {
            throw new IllegalArgumentException("An agreement has a partner and a point");
        }
    }
}
