package safeguarding.platform.local.journey;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import safeguarding.platform.servers.FreePort;

/** Ports for a suite that is stopped and started again: from below those that the system lends to callers meanwhile. */
final class FreeDoors {

    private static final int FIRST = 18_000;
    private static final int LAST = 31_000;

    private FreeDoors() {}

    /** So many ports in a row that nobody listens on. */
    static List<Integer> find(int count) {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, LAST))
                .mapToObj(first -> IntStream.range(first, first + count).boxed().toList())
                .filter(ports -> ports.stream().allMatch(FreePort::isFree))
                .findFirst()
                .orElseThrow();
    }
}
