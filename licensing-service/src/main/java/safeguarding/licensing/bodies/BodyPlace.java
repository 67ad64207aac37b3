package safeguarding.licensing.bodies;

/**
 * Where a body of persons performs.
 *
 * @param name what it is called
 * @param postcode its postcode
 * @param council code of the council in whose area it is: that one approves (H3)
 */
public record BodyPlace(String name, String postcode, String council) {

    @Override
    public String toString() {
        return "BodyPlace[masked]";
    }
}
