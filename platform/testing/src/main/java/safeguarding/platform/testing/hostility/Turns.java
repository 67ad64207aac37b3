package safeguarding.platform.testing.hostility;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Lets operations share hostile values: in a usual run each meets every third, beginning with its own place, so that
 * together they meet all; with {@code -Dproofs=long} each meets all of them.
 */
public final class Turns {

    private static final int SHARING = 3;

    private Turns() {}

    /** The values whose turn it is at a place: that of an operation among all, from 0. */
    public static <T> List<T> at(int place, List<T> values) {
        return "long".equals(System.getProperty("proofs"))
                ? List.copyOf(values)
                : IntStream.range(0, values.size())
                        .filter(value -> value % SHARING == place % SHARING)
                        .mapToObj(values::get)
                        .toList();
    }
}
