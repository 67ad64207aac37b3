package safeguarding.platform.deadline.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All editions of the bank holiday table on the classpath: {@code calendar/tables.txt} names them, one a line. */
@Singleton
public class BankHolidayTables {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, BankHolidays> tables = new HashMap<>();

    /** Reads every edition; a table that cannot be read stops the start. */
    public BankHolidayTables() {
        try {
            for (var list : Collections.list(loader().getResources("calendar/tables.txt"))) {
                try (var in = list.openStream()) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(version -> tables.put(version.strip(), read(version.strip())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bank holiday tables cannot be read", e);
        }
    }

    /** The edition of that name, if there is one. */
    public Optional<BankHolidays> version(String version) {
        return Optional.ofNullable(tables.get(version));
    }

    private BankHolidays read(String version) {
        var name = "calendar/" + version + ".json";
        try (InputStream in = loader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is named in calendar/tables.txt and is not there");
            }
            var table = json.readTree(in);
            var days = new TreeSet<LocalDate>();
            table.required("dates").forEach(day -> days.add(date(day)));
            return new BankHolidays(version, date(table.required("from")), date(table.required("to")), days);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.textValue());
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
