package safeguarding.licensing.neighbours;

import java.util.List;

/**
 * What somebody signs, in words for a parent or a head teacher. Holds no family name, address, school or date of birth of the
 * child.
 *
 * @param title what it is, such as {@code Work in a shop}
 * @param lines the rest, in order
 */
public record Signable(String title, List<Line> lines) {

    /**
     * One thing about it.
     *
     * @param label what it says, such as {@code Hours}
     * @param text in words
     */
    public record Line(String label, String text) {}

    public Signable {
        lines = List.copyOf(lines);
    }
}
