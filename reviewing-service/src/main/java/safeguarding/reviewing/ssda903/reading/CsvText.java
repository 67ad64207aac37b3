package safeguarding.reviewing.ssda903.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a CSV file (RFC 4180), read record by record: cells between commas, quoted where they hold a comma, a quote
 * or the end of a line; CRLF or LF. Holds the text and where it stands in it.
 */
public final class CsvText {

    /** What a record has beyond this many cells is counted and not kept. */
    private static final int MOST_CELLS = 64;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private int at;
    private int line;
    private boolean closed = true;

    public CsvText(String text) {
        this(text, text.startsWith(BYTE_ORDER_MARK) ? 1 : 0, 1);
    }

    private CsvText(String text, int at, int line) {
        this.text = text;
        this.at = at;
        this.line = line;
    }

    /**
     * One record of the file. Masks itself.
     *
     * @param line where it begins, from 1
     * @param from where it begins in the text
     * @param cells as they are meant, without quotes
     * @param count how many cells there are
     * @param sound whether its quotes stand where they may
     * @param whole whether it is on one line with its quotes closed; otherwise it may have swallowed others
     */
    public record Entry(int line, int from, List<String> cells, int count, boolean sound, boolean whole) {

        /** Whether nothing is written in it. */
        public boolean blank() {
            return cells.stream().allMatch(String::isBlank) && count == cells.size();
        }

        @Override
        public String toString() {
            return "Entry[" + line + "]";
        }
    }

    /** The next record; empty at the end of the text. */
    public Optional<Entry> next() {
        if (at >= text.length()) {
            return Optional.empty();
        }
        var begun = at;
        var begunIn = line;
        var cells = new ArrayList<String>();
        var count = 0;
        var sound = true;
        var more = true;
        while (more) {
            var cell = new StringBuilder();
            sound &= cell(cell);
            if (++count <= MOST_CELLS) {
                cells.add(cell.toString());
            }
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        var whole = closed && line == begunIn;
        endOfLine();
        return Optional.of(new Entry(begunIn, begun, cells, count, sound, whole));
    }

    /** The record that begins at a place where {@link #next} found one. */
    Entry entryAt(int from, int inLine) {
        return new CsvText(text, from, inLine).next().orElseThrow();
    }

    private boolean cell(StringBuilder cell) {
        if (at >= text.length() || text.charAt(at) != '"') {
            return plain(cell);
        }
        at++;
        while (at < text.length()) {
            var letter = text.charAt(at++);
            if (letter != '"') {
                line += letter == '\n' ? 1 : 0;
                cell.append(letter);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return atTheEndOfACell() || behindTheQuote(cell);
            }
        }
        closed = false;
        return false;
    }

    /** Something stands between a closing quote and the next comma: it is read, and is not sound. */
    private boolean behindTheQuote(StringBuilder cell) {
        plain(cell);
        return false;
    }

    private boolean plain(StringBuilder cell) {
        var sound = true;
        while (at < text.length() && !atTheEndOfACell()) {
            sound &= text.charAt(at) != '"';
            cell.append(text.charAt(at++));
        }
        return sound;
    }

    private boolean atTheEndOfACell() {
        return at >= text.length()
                || text.charAt(at) == ','
                || text.charAt(at) == '\n'
                || text.startsWith("\r\n", at)
                || text.charAt(at) == '\r' && at + 1 == text.length();
    }

    private void endOfLine() {
        at += text.startsWith("\r\n", at) ? 2 : at < text.length() ? 1 : 0;
        line++;
    }

    /** Writes a record with the end of its line (CRLF). */
    public static String written(List<String> cells) {
        return String.join(",", cells.stream().map(CsvText::quoted).toList()) + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(letter -> ",\"\r\n\uFEFF".indexOf(letter) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
