package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import safeguarding.platform.testing.repository.DomainTable;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.reviewing.care.codes.CodeSet;
import safeguarding.reviewing.care.codes.ReturnCodes;
import safeguarding.reviewing.ssda903.files.CodesOfYear;

/** What docs/domain/ssda903.md says is so. */
@QuarkusTest
@RealServers(service = "reviewing")
class Ssda903DocumentTest {

    private static final String DOCUMENT = "docs/domain/ssda903.md";

    private static final Map<String, String> GIRL =
            Map.of("SEX", "F", "DOB", "17/04/2009", "ETHNIC", "MWAS", "UPN", "D936200115001", "MOTHER", "0");
    private static final Map<String, String> EPISODE =
            Map.of("DECOM", "02/06/2025", "RNE", "S", "LS", "V2", "CIN", "N1", "PLACE", "U6", "PLACE_PROVIDER", "PR1");
    private static final Map<String, String> REVIEW =
            Map.of("DOB", "17/04/2009", "REVIEW", "20/06/2025", "REVIEW_CODE", "PN1");
    private static final Map<String, String> UNACCOMPANIED = Map.of("SEX", "F", "DOB", "17/04/2009");

    @Inject
    ReturnFiles files;

    @Inject
    CheckingSet checking;

    @TestFactory
    Stream<DynamicTest> headers() {
        return DomainTable.isTrue(
                DOCUMENT,
                "### Headers",
                row -> assertThat(files.named(row.get(0), new ReturnYear(Integer.parseInt(row.get(1))))
                                .map(file ->
                                        String.join(",", file.header(new ReturnYear(Integer.parseInt(row.get(1)))))))
                        .contains(row.get(2)));
    }

    @TestFactory
    Stream<DynamicTest> codesByYear() {
        return DomainTable.isTrue(
                DOCUMENT,
                "### Codes by year",
                row -> assertThat(isCode(row.get(0), row.get(1), new ReturnYear(Integer.parseInt(row.get(2)))))
                        .isEqualTo(row.get(3).equals("yes")));
    }

    private static boolean isCode(String set, String code, ReturnYear year) {
        return set.equals("SEX")
                ? CodesOfYear.isSex(code, year)
                : ReturnCodes.find(CodeSet.valueOf(set), code).orElseThrow().inForceIn(year.march());
    }

    @TestFactory
    Stream<DynamicTest> checks() {
        return DomainTable.isTrue(DOCUMENT, "### Checks", row -> {
            var found = checking.check(child(row.get(2))).all().stream()
                    .map(finding ->
                            finding.rule() + " " + finding.severity().name().toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            if (row.get(0).isEmpty()) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).contains(row.get(0) + " " + row.get(1));
            }
        });
    }

    /** The girl of the document with what a row changes. */
    private static ReturnedChild child(String changes) {
        var lines = new LinkedHashMap<String, Map<String, String>>();
        lines.put("Header", new HashMap<>(GIRL));
        lines.put("Episodes", new HashMap<>(EPISODE));
        lines.put("Reviews", new HashMap<>(REVIEW));
        for (var change : changes.split("; ")) {
            var line = change.substring(0, change.indexOf('.'));
            lines.computeIfAbsent(line, named -> new HashMap<>(begun(named)));
            var value = change.substring(change.indexOf('=') + 1);
            var field = change.substring(change.indexOf('.') + 1, change.indexOf('='));
            if (value.equals("–")) {
                lines.get(line).remove(field);
            } else {
                lines.get(line).put(field, value);
            }
        }
        var told = new HashMap<String, List<ReturnLine>>();
        lines.forEach((name, cells) -> told.merge(
                name.replaceFirst("#.*", ""),
                List.of(new ReturnLine(name.endsWith("#2") ? 3 : 2, cells)),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return new ReturnedChild(2026, "C1", told);
    }

    private static Map<String, String> begun(String line) {
        return switch (line) {
            case "Episodes#2" -> EPISODE;
            case "Reviews#2" -> REVIEW;
            case "UASC" -> UNACCOMPANIED;
            case "Missing", "Missing#2" ->
                Map.of("DOB", "17/04/2009", "MISSING", "M", "MIS_START", "01/08/2025", "MIS_END", "03/08/2025");
            case "PlacedAdoption", "PlacedAdoption#2" -> Map.of("DOB", "17/04/2009", "DATE_PLACED", "01/09/2025");
            case "PrevPerm" ->
                Map.of("DOB", "17/04/2009", "PREV_PERM", "P2", "LA_PERM", "936", "DATE_PERM", "06/05/2020");
            case "SWEpisodes" ->
                Map.of("DOB", "17/04/2009", "SW_ID", "SW123456", "SW_DECOM", "02/06/2025", "SW_REASON", "FCONTA");
            case "OC2", "OC2#2" ->
                Map.of(
                        "DOB",
                        "17/04/2009",
                        "SDQ_SCORE",
                        "12",
                        "CONVICTED",
                        "0",
                        "IMMUNISATIONS",
                        "1",
                        "TEETH_CHECK",
                        "1",
                        "HEALTH_ASSESSMENT",
                        "1",
                        "SUBSTANCE_MISUSE",
                        "0");
            default -> throw new IllegalArgumentException(line);
        };
    }

    @TestFactory
    Stream<DynamicTest> setsThatAreRefused() {
        return DomainTable.isTrue(DOCUMENT, "### Sets that are refused", row -> {
            var answer = Sets.upload(2026, refused(row.get(0)));

            assertThat(answer.statusCode()).isEqualTo(row.get(1).equals("malformed-body") ? 400 : 413);
            assertThat(answer.<String>path("type")).endsWith(row.get(1));
            assertThat(answer.<String>path("detail")).contains(row.get(2)).contains("Nothing was stored");
        });
    }

    private static byte[] refused(String zip) {
        var header = Sets.file(Sets.HEADER, Sets.girl("C1"));
        return switch (zip) {
            case "no zip" -> "CHILD,SEX".getBytes(StandardCharsets.UTF_8);
            case "half a zip" -> Arrays.copyOf(Sets.set(header), Sets.set(header).length - 22);
            case "no file" -> Sets.zip(Map.of());
            case "an empty file" -> Sets.set(header, "");
            case "no Header" -> Sets.set(Sets.file(Sets.EPISODES));
            case "Header twice" -> Sets.set(header, header);
            case "one letter wrong" -> Sets.set(header, Sets.file(Sets.EPISODES.replace(",LS,", ",LT,")));
            case "unknown header" -> Sets.set(header, Sets.file("NAME,ADDRESS"));
            case "a file of another year" -> Sets.set(header, Sets.file("CHILD,DOB,DOLO_START,DOLO_END"));
            case "a quote that is not closed" ->
                Sets.set(Sets.file(Sets.HEADER, "\"C1,F,17/04/2009,MWAS,UN1,0,", Sets.girl("C2")));
            case "Latin-1" ->
                Sets.zipOf(Map.of("a.csv", (Sets.HEADER + "\nJosé,F,,,,,\n").getBytes(StandardCharsets.ISO_8859_1)));
            case "unpacks to too much" -> Sets.zipOf(Map.of("a.csv", new byte[40 << 20]));
            case "too many lines" -> Sets.set(Sets.file(Sets.HEADER) + ",,,,,,\n".repeat(400_001));
            case "a large zip" -> Sets.zipOf(Map.of("a.csv", noise(17 << 20)));
            default -> throw new IllegalArgumentException(zip);
        };
    }

    private static byte[] noise(int bytes) {
        var noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
