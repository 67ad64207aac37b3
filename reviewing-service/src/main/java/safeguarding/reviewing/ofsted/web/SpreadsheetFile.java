package safeguarding.reviewing.ofsted.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import safeguarding.reviewing.ofsted.Table;

/** A list as a spreadsheet. Every cell is text, as Annex A has it; the rows leave the memory as they are written. */
final class SpreadsheetFile {

    private static final int ROWS_AT_ONCE = 500;

    private SpreadsheetFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        var book = new Workbook(out, "Safeguarding Unit", "1.0");
        var sheet = book.newWorksheet(table.name());
        row(sheet, 0, table.headers());
        var next = new AtomicInteger(1);
        table.rows().accept(cells -> {
            row(sheet, next.get(), cells);
            if (next.getAndIncrement() % ROWS_AT_ONCE == 0) {
                flush(sheet);
            }
        });
        book.finish();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
