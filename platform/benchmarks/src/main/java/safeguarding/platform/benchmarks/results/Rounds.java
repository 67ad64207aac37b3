package safeguarding.platform.benchmarks.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Two things measured in turn, A B A B, so that what changes on the machine meanwhile meets both.
 *
 * @param ours each round's value of what is measured
 * @param peers each round's value of what it is measured against
 */
public record Rounds(List<Double> ours, List<Double> peers) {

    public Rounds {
        ours = List.copyOf(ours);
        peers = List.copyOf(peers);
    }

    /** Measures so many rounds. */
    public static Rounds alternating(int rounds, DoubleSupplier ours, DoubleSupplier peer) {
        var one = new ArrayList<Double>();
        var other = new ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            one.add(ours.getAsDouble());
            other.add(peer.getAsDouble());
        }
        return new Rounds(one, other);
    }

    /** The median of our rounds. */
    public double ourMedian() {
        return median(ours);
    }

    /** The median of the peer's rounds. */
    public double peersMedian() {
        return median(peers);
    }

    /** Our median in relation to the peer's. */
    public double ratio() {
        return ourMedian() / peersMedian();
    }

    /** The middle value; of two in the middle, half way between them. */
    public static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
