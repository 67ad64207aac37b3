package safeguarding.reviewing.ofsted.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import safeguarding.reviewing.ofsted.Table;

/** A list as CSV (RFC 4180), UTF-8. */
final class CsvFile {

    private CsvFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(text, table.headers());
        table.rows().accept(row -> line(text, row));
        text.flush();
    }

    private static void line(BufferedWriter text, List<String> cells) {
        try {
            text.write(cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",")));
            text.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
