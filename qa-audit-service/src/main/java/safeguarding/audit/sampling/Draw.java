package safeguarding.audit.sampling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a design draws from a frame (SA3): of each stratum the first in the order, strata by name.
 *
 * @param cases the drawn cases, in order
 * @param order all cases of each stratum in the order in which they are drawn
 */
public record Draw(List<Drawn> cases, Map<String, List<String>> order) {

    public Draw {
        cases = List.copyOf(cases);
        order = Map.copyOf(order);
    }

    /**
     * A drawn case.
     *
     * @param place its place in the order of its stratum, from 1
     */
    public record Drawn(String caseKey, String stratum, int place) {}

    /** Draws. The same design draws the same from the same frame on every machine. */
    public static Draw of(Frame frame, Design design) {
        var ordering = new DrawingOrder(design.seed());
        var order = new LinkedHashMap<String, List<String>>();
        var drawn = new ArrayList<Drawn>();
        design.allot(frame.sizes()).forEach((stratum, number) -> {
            var keys = frame.keysOf(stratum).stream().sorted(ordering).toList();
            order.put(stratum, keys);
            for (var place = 1; place <= number; place++) {
                drawn.add(new Drawn(keys.get(place - 1), stratum, place));
            }
        });
        return new Draw(drawn, order);
    }
}
