package safeguarding.licensing.employers;

import java.util.List;

/**
 * Where young people work for an employer. Masks itself.
 *
 * @param name what people call it
 * @param council code of the council in whose area it is (G1.2)
 */
public record WorkSite(String name, List<String> lines, String postcode, String council) {

    public WorkSite {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "WorkSite[masked]";
    }
}
