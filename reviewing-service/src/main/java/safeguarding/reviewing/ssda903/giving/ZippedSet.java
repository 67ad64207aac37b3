package safeguarding.reviewing.ssda903.giving;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.reading.CsvText;

/** Writes a set as a zip of CSV files (UTF-8, CRLF), while it is read. The same content is the same zip. */
final class ZippedSet {

    private final ReturnYear year;
    private final OutputStream out;

    ZippedSet(ReturnYear year, OutputStream out) {
        this.year = year;
        this.out = out;
    }

    /**
     * Writes the files to the end of the zip; the stream stays open.
     *
     * @param lines gives the lines of a file, one by one
     */
    void write(List<ReturnFile> files, BiConsumer<ReturnFile, Consumer<List<String>>> lines) {
        try {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (var file : files) {
                var entry = new ZipEntry(file.name() + ".csv");
                entry.setTimeLocal(year.ends().atStartOfDay());
                zip.putNextEntry(entry);
                line(zip, file.header(year));
                lines.accept(file, cells -> line(zip, cells));
                zip.closeEntry();
            }
            zip.finish();
            zip.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void line(OutputStream zip, List<String> cells) {
        try {
            zip.write(CsvText.written(cells).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
