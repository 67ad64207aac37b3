package safeguarding.reviewing.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.tokens.TestTokens;
import safeguarding.reviewing.fixture.Call;

/** Sets of the SSDA903 return, made, handed over and fetched. */
public final class Sets {

    public static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    public static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    public static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";
    public static final String UASC = "CHILD,SEX,DOB,DUC";

    private static final Calls RETURN = Calls.forPurpose("statutory-return");

    private Sets() {}

    /** A file: its header and its lines. */
    public static String file(String header, String... lines) {
        return header + "\r\n"
                + String.join(
                        "", List.of(lines).stream().map(line -> line + "\r\n").toList());
    }

    /** The line of a girl, born on 17 April 2009, in the Header of 2026. */
    public static String girl(String child) {
        return child + ",F,17/04/2009,MWAS,UN1,0,";
    }

    /** A set with Header and further files. */
    public static byte[] set(String header, String... others) {
        var files = new LinkedHashMap<String, String>();
        files.put("who.csv", header);
        for (var at = 0; at < others.length; at++) {
            files.put("part%d.csv".formatted(at), others[at]);
        }
        return zip(files);
    }

    /** A zip of texts. */
    public static byte[] zip(Map<String, String> files) {
        var bytes = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(bytes);
    }

    /** A zip of anything. */
    public static byte[] zipOf(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Hands a set of a year over. */
    public static Response upload(int year, byte[] zip) {
        return upload("?council=936&year=" + year, zip);
    }

    /** Hands a set of a year over for the report alone. */
    public static Response dryRun(int year, byte[] zip) {
        return upload("?dryRun=true&council=936&year=" + year, zip);
    }

    /** Hands a set over. */
    public static Response upload(String query, byte[] zip) {
        return Call.creating(TestTokens.of("case-system").machine())
                .contentType("application/zip")
                .body(zip)
                .post("/v1/imports/ssda903" + query);
    }

    /** The job once it has ended. */
    public static Response finished(Response received, Duration atMost) {
        received.then().statusCode(202);
        var end = Instant.now().plus(atMost);
        var job = job(received);
        while (!"finished".equals(job.path("state"))) {
            assertThat(Instant.now()).as("the job ends in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            job = job(received);
        }
        return job;
    }

    /** Outcomes of the lines, in their order, once the job has ended. */
    public static List<String> outcomes(Response received) {
        return rows(received).jsonPath().getList("items.outcome");
    }

    /** Codes and places of the findings of all lines, once the job has ended. */
    public static List<String> findings(Response received) {
        return rows(received).jsonPath().<List<Map<String, Object>>>getList("items.findings").stream()
                .flatMap(List::stream)
                .map(finding -> finding.get("code") + " " + finding.get("path"))
                .toList();
    }

    /** The lines of the report. */
    public static Response rows(Response received) {
        finished(received, Duration.ofSeconds(90));
        return Call.as("operator").get(address(received) + "/rows?limit=200");
    }

    private static Response job(Response received) {
        return Call.as("operator").get(address(received));
    }

    private static String address(Response received) {
        return received.getHeader("Location").replaceFirst("^.*/v1/", "/v1/");
    }

    /** A request for the statutory return. */
    public static Response get(String path) {
        return RETURN.as(TestTokens.of("returns-officer")).get(path);
    }

    /** The texts of the set of a year that is given out, by name. */
    public static Map<String, String> given(int year) {
        var answer = get("/v1/returns/ssda903?year=" + year);
        answer.then().statusCode(200).contentType("application/zip");
        return texts(answer.asByteArray());
    }

    /** The lines of a file of the set of a year about children whose numbers begin so, in their order. */
    public static List<String> given(int year, String file, String children) {
        return about(given(year), file, children);
    }

    /** The lines of a file about children whose numbers begin so. */
    public static List<String> about(Map<String, String> set, String file, String children) {
        return Objects.requireNonNull(set.get(file + ".csv"), file)
                .lines()
                .filter(line -> line.startsWith(children))
                .toList();
    }

    /** The texts of a zip. */
    public static Map<String, String> texts(byte[] zipped) {
        var texts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
