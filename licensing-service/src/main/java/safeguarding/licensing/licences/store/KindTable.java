package safeguarding.licensing.licences.store;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import safeguarding.licensing.licences.KindRow;
import safeguarding.licensing.licences.Kinds;
import safeguarding.licensing.neighbours.LicenceKind;
import safeguarding.platform.coding.Codes;

/** Reads the kinds of licences from the service's table. */
@Singleton
class KindTable implements Kinds {

    private final Map<LicenceKind, KindRow> rows;

    KindTable() {
        this.rows = read().stream().collect(Collectors.toUnmodifiableMap(KindRow::kind, row -> row));
        if (rows.size() != LicenceKind.values().length) {
            throw new IllegalStateException("licence-kinds.csv has not one row for each kind");
        }
    }

    @Override
    public KindRow of(LicenceKind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    private static List<KindRow> read() {
        var schema = CsvSchema.emptySchema().withHeader();
        try (var table = KindTable.class.getResourceAsStream("/rules/licence-kinds.csv");
                MappingIterator<Map<String, String>> lines =
                        new CsvMapper().readerFor(Map.class).with(schema).readValues(table)) {
            return lines.readAll().stream().map(KindTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KindRow row(Map<String, String> cells) {
        var days = cell(cells, "appeal_days");
        return new KindRow(
                Codes.read("kind", cell(cells, "kind"), LicenceKind.class),
                cell(cells, "letters"),
                cell(cells, "title"),
                Integer.parseInt(cell(cells, "longest_months")),
                cell(cells, "appeal"),
                days.isEmpty() ? null : Integer.valueOf(days),
                cell(cells, "citation"));
    }

    private static String cell(Map<String, String> cells, String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }
}
