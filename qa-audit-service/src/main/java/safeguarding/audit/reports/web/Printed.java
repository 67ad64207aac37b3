package safeguarding.audit.reports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in the words of its page.
 *
 * @param standing what it is: as at a day, a draft or an edition
 * @param lead what it is about, each a sentence
 * @param hides whether small numbers are suppressed
 */
record Printed(String title, String standing, List<String> lead, boolean hides, List<PrintedSection> sections) {

    /**
     * A section of it.
     *
     * @param code names the section within the page
     * @param said what is said in it; null where nothing is
     * @param paragraphs sentences
     */
    record PrintedSection(
            String code,
            String title,
            @Nullable String said,
            List<String> paragraphs,
            List<Chart> charts,
            List<PrintedTable> tables,
            List<PrintedItem> items) {

        /** Whether nothing stands in it. */
        public boolean empty() {
            return said == null && paragraphs.isEmpty() && tables.isEmpty() && items.isEmpty();
        }
    }

    /** A table; the first cell of a row is its heading, and the columns after the first are numbers where so said. */
    record PrintedTable(String caption, List<PrintedColumn> head, List<PrintedRow> rows) {}

    /** A column. */
    record PrintedColumn(String title, boolean number) {}

    /** A row. */
    record PrintedRow(String heading, List<PrintedCell> cells) {}

    /** A cell. */
    record PrintedCell(String text, boolean number) {}

    /** Something in words: what was found, or what a figure means. */
    record PrintedItem(String heading, String text, String note) {}
}
