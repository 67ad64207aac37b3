package safeguarding.platform.local.council;

import java.util.List;
import java.util.Random;

/**
 * Chance that falls alike on every machine: {@link Random} is specified to the digit. Whoever draws apart from others
 * takes a stream of its own, so that one more draw there changes nothing here.
 */
final class Chance {

    private static final int HUNDRED = 100;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final Random random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A stream of its own for something with a name. */
    Chance of(String name) {
        return new Chance((seed ^ name.hashCode()) * MIX);
    }

    /** Whether what happens in so many of a hundred cases happens now. */
    boolean in(int percent) {
        return random.nextInt(HUNDRED) < percent;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An index; each is as likely as its weight. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            index++;
        }
        return index;
    }
}
