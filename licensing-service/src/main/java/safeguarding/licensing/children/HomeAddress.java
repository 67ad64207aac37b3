package safeguarding.licensing.children;

import java.util.List;

/**
 * Where a child lives. Masks itself.
 *
 * @param lines the lines without the postcode
 * @param postcode in capital letters with one space
 */
public record HomeAddress(List<String> lines, String postcode) {

    public HomeAddress {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "HomeAddress[masked]";
    }
}
