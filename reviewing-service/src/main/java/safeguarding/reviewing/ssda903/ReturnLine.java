package safeguarding.reviewing.ssda903;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of the set. Masks itself.
 *
 * @param number line in the file, from 1, which is the header; what spans several lines has the number of the first
 * @param cells what is written, by column of the header; empty cells are left out
 */
public record ReturnLine(int number, Map<String, String> cells) {

    public ReturnLine {
        cells = Map.copyOf(cells);
    }

    /** What is written in a column; null when the cell is empty. */
    public @Nullable String cell(String column) {
        return cells.get(column);
    }

    /** The civil date written in a column; null when the cell is empty or holds none. */
    public @Nullable LocalDate day(String column) {
        return ReturnDay.read(cell(column));
    }

    @Override
    public String toString() {
        return "ReturnLine[" + number + "]";
    }
}
