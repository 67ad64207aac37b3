package safeguarding.licensing.venues;


/** Where entertainment takes place. Masks itself. */
public record Premises(String name, List<String> lines, String postcode) {

    public Premises {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Premises[masked]";
    }
}
