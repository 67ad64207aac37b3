package safeguarding.licensing.schoolcalendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import safeguarding.licensing.fixture.Call;

/** School years of tests: Monday to Friday, quarter to nine until quarter past three. */
public final class SchoolYearsTold {

    private static final AtomicInteger SCHOOLS =
            new AtomicInteger(100_000 + ThreadLocalRandom.current().nextInt(800_000));

    private SchoolYearsTold() {}

    /** The dates of the school year that begins in a year, with one day closed: three terms without halves. */
    public static String dates(int year, String closure) {
        return """
                {"terms": [{"first": "%1$d-09-04", "last": "%1$d-12-20"}, {"first": "%2$d-01-06", "last": "%2$d-04-04"},
                   {"first": "%2$d-04-22", "last": "%2$d-07-23"}],
                 "closures": [%3$s],
                 "hours": [%4$s]}""".formatted(year, year + 1, closure.isEmpty() ? "" : "\"" + closure + "\"", week());
    }

    /** Tells the year of a school; the answer. */
    public static Response tell(int year, String school, String dates) {
        return Call.creating("licensing-officer")
                .body("{\"year\": %d, \"schoolCode\": \"%s\", \"dates\": %s}".formatted(year, school, dates))
                .post("/v1/school-calendars");
    }

    /** Sees to it that the school of all children of tests has told the years around a day. */
    public static void around(LocalDate day) {
        for (var year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            assertThat(tell(year, "125001", dates(year, "")).statusCode()).isIn(201, 409);
        }
    }

    /** Tells the years of a school that is new; its number. */
    public static String school(int... years) {
        var school = newSchool();
        for (var year : years) {
            tell(year, school, dates(year, "")).then().statusCode(201);
        }
        return school;
    }

    /** The number of a school that nobody has told of. */
    public static String newSchool() {
        return "%06d".formatted(SCHOOLS.incrementAndGet() % 1_000_000);
    }

    private static String week() {
        return Stream.of("monday", "tuesday", "wednesday", "thursday", "friday")
                .map("{\"day\": \"%s\", \"begin\": \"08:45\", \"end\": \"15:15\"}"::formatted)
                .collect(Collectors.joining(", "));
    }
}
