package safeguarding.reviewing.ssda903.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.ReturnFinding;
import safeguarding.reviewing.ssda903.ReturnFinding.Severity;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;

/**
 * The texts of a set, and where in them each child stands; what they tell of a child is read when it is asked for. The
 * children come in the order in which the set tells of them first; behind them the lines that name none.
 */
public final class ReadSet {

    private static final int MOST_LINES_OF_A_CHILD = 2000;
    private static final int LONGEST_CELL = 100;

    private final ReturnYear year;
    private final Map<String, Told> texts = new LinkedHashMap<>();
    private final Map<String, List<Place>> children = new LinkedHashMap<>();
    private final List<ReturnFinding> nobodys = new ArrayList<>();

    ReadSet(ReturnYear year) {
        this.year = year;
    }

    private record Told(CsvText text, List<String> columns) {}

    private record Place(String file, int line, int from) {}

    /** Whether a file is in the set. */
    boolean holds(String file) {
        return texts.containsKey(file);
    }

    void add(String file, CsvText text, List<String> columns) {
        texts.put(file, new Told(text, columns));
    }

    void line(String file, CsvText.Entry entry) {
        var number = entry.cells().getFirst().strip();
        if (number.isEmpty() || number.length() > LONGEST_CELL) {
            nobodys.add(
                    fault("no-child", file, entry.line(), "CHILD", "The line says of no child that it is about it."));
        } else {
            children.computeIfAbsent(number, child -> new ArrayList<>())
                    .add(new Place(file, entry.line(), entry.from()));
        }
    }

    /** What the set tells, child by child. */
    public Iterator<ReturnedChild> children() {
        var numbers = children.entrySet().iterator();
        var lines = nobodys.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext() || lines.hasNext();
            }

            @Override
            public ReturnedChild next() {
                if (numbers.hasNext()) {
                    var child = numbers.next();
                    return child(child.getKey(), child.getValue());
                }
                return new ReturnedChild(year.march(), "", Map.of(), List.of(lines.next()));
            }
        };
    }

    private ReturnedChild child(String number, List<Place> places) {
        if (places.size() > MOST_LINES_OF_A_CHILD) {
            var first = places.getFirst();
            var fault = fault(
                    "too-many-lines",
                    first.file(),
                    first.line(),
                    null,
                    "A child has at most %d lines.".formatted(MOST_LINES_OF_A_CHILD));
            return new ReturnedChild(year.march(), number, Map.of(), List.of(fault));
        }
        var files = new HashMap<String, List<ReturnLine>>();
        var faults = new ArrayList<ReturnFinding>();
        places.forEach(place -> read(place, files, faults));
        return new ReturnedChild(year.march(), number, files, faults);
    }

    private void read(Place place, Map<String, List<ReturnLine>> files, List<ReturnFinding> faults) {
        var told = texts.get(place.file());
        if (told == null) {
            throw new IllegalStateException("A line stands in a file of the set");
        }
        var entry = told.text().entryAt(place.from(), place.line());
        if (!entry.sound()) {
            faults.add(fault("malformed", place.file(), place.line(), null, "A quote is not closed, or stands alone."));
        } else if (entry.count() != told.columns().size()) {
            faults.add(fault(
                    "malformed",
                    place.file(),
                    place.line(),
                    null,
                    "The line has %d cells, its header %d."
                            .formatted(entry.count(), told.columns().size())));
        } else {
            files.computeIfAbsent(place.file(), file -> new ArrayList<>())
                    .add(line(place, told.columns(), entry.cells(), faults));
        }
    }

    private static ReturnLine line(Place place, List<String> columns, List<String> cells, List<ReturnFinding> faults) {
        var written = new HashMap<String, String>();
        for (var at = 0; at < columns.size(); at++) {
            var cell = cells.get(at).strip();
            if (cell.length() > LONGEST_CELL) {
                faults.add(fault(
                        "malformed",
                        place.file(),
                        place.line(),
                        columns.get(at),
                        "A cell has at most %d letters.".formatted(LONGEST_CELL)));
            } else if (!cell.isEmpty()) {
                written.put(columns.get(at), cell);
            }
        }
        return new ReturnLine(place.line(), written);
    }

    private static ReturnFinding fault(String code, String file, int line, @Nullable String field, String sentence) {
        return new ReturnFinding(code, Severity.REFUSED, file, line, field, sentence);
    }
}
