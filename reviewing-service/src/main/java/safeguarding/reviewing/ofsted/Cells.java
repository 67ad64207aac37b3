package safeguarding.reviewing.ofsted;

/** What may stand in a cell that a spreadsheet opens. */
final class Cells {

    private static final String FORMULAS = "=+-@\t\r";

    private Cells() {}

    /** The text; one that a spreadsheet would take for a formula begins with an apostrophe. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
