package safeguarding.platform.local.home;

/** Which council this installation serves: the demonstration council or an empty house. Chosen once, at the first run. */
public record Council(PrivateFile file) {

    private static final String EMPTY = "empty";
    private static final String EXPECTED = "demonstration expected";
    private static final String LOADED = "demonstration loaded";

    /** Chooses at the first run; later runs keep what was chosen. */
    public void choose(boolean empty) {
        if (!isChosen()) {
            file.write(empty ? EMPTY : EXPECTED);
        } else if (empty && !is(EMPTY)) {
            throw new Refusal("The demonstration council is in the data of earlier runs."
                    + " './suite run --fresh --empty' throws those away.");
        }
    }

    /** Whether the demonstration council still has to be taken in. */
    public boolean expectsDemonstration() {
        return is(EXPECTED);
    }

    /** Remembers that the demonstration council was taken in. */
    public void demonstrationLoaded() {
        file.write(LOADED);
    }

    /** Whether there was a run before. */
    public boolean isChosen() {
        return file.text().isPresent();
    }

    private boolean is(String state) {
        return file.text().filter(state::equals).isPresent();
    }
}
