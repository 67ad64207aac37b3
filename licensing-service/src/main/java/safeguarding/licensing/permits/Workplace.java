package safeguarding.licensing.permits;

import java.util.List;

/**
 * Where a child works. Masks itself, for it may be somebody's home.
 *
 * @param lines the lines without the postcode
 * @param postcode in capital letters with one space
 * @param council code of the council in whose area it is: that council gives the permit (G1.2)
 */
public record Workplace(List<String> lines, String postcode, String council) {

    public Workplace {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Workplace[masked]";
    }
}
