package safeguarding.platform.testing.settings;

/** One setting as the page shows it: its key, what kind of value it takes, its default and its meaning. */
record Setting(String key, String value, String preset, String meaning) {

    static final String HEADING = "| key | value | default | meaning |\n|---|---|---|---|\n";

    String row() {
        return "| `%s` | %s | %s | %s |%n".formatted(key, value, preset, meaning.replace("|", "\\|"));
    }
}
