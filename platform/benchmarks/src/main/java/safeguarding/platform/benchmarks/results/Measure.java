package safeguarding.platform.benchmarks.results;

import java.util.Locale;

/**
 * One line of a result: what was measured in turn, and what it was wanted to be in relation.
 *
 * @param number its number in the design, such as {@code R1}
 * @param what what was measured, with the unit
 * @param against what it was measured against
 * @param rounds the values
 * @param aim the aim for the ratio of the medians
 */
public record Measure(String number, String what, String against, Rounds rounds, Aim aim) {

    /** Whether the ratio of the medians is as it was wanted. */
    public boolean met() {
        return aim.metBy(rounds.ratio());
    }

    /** The line of the table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-4s %-46s %10.1f   %-34s %10.1f   %6.2f   %-7s %s",
                number,
                what,
                rounds.ourMedian(),
                against,
                rounds.peersMedian(),
                rounds.ratio(),
                aim,
                met() ? "met" : "MISSED");
    }

    /** The line of the file. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"measure\":\"%s\",\"what\":\"%s\",\"against\":\"%s\",\"ours\":%s,\"peer\":%s,\"ratio\":%.4f,\"aim\":\"%s\",\"met\":%s}",
                number,
                what,
                against,
                rounds.ours(),
                rounds.peers(),
                rounds.ratio(),
                aim,
                met());
    }
}
