package safeguarding.conference.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import safeguarding.platform.testing.repository.Repository;

/** A record that carries a personal value says so in its text, instead of the value. */
class MasksItselfTest {

    private static final String PERSONAL = String.join(
            "|",
            "given",
            "family",
            "knownAs",
            "nhsNumber",
            "uniquePupilNumber",
            "dateOfBirth",
            "bornOn",
            "expectedDateOfBirth",
            "lines",
            "postcode",
            "phone",
            "explanation",
            "interpreterLanguage",
            "councilChildId",
            "objective",
            "interimSafetyPlan",
            "overrideReason",
            "reasons",
            "restrictionReason",
            "views",
            "payload");

    private static final Pattern CARRIER =
            Pattern.compile("\\b(String|LocalDate|List<[^>]*String>)\\s+(%s)\\s*[,)]".formatted(PERSONAL));
    private static final Pattern RECORD = Pattern.compile("\\brecord (\\w+)(<[^>]*>)?\\(");

    /** What a chair is told of chairs: codes. */
    private static final Set<String> CODES_ONLY = Set.of("Suitable");

    @Test
    void everyRecordWithAPersonalValueHasATextOfItsOwn() {
        var bare = new ArrayList<String>();
        var carriers = 0;
        for (var file : sources()) {
            var text = read(file);
            var records = RECORD.matcher(text);
            while (records.find()) {
                var header = upTo(text, records.end(), '(', ')');
                if (!CARRIER.matcher(header).find() || CODES_ONLY.contains(records.group(1))) {
                    continue;
                }
                carriers++;
                var body = text.indexOf('{', records.end() + header.length());
                if (!upTo(text, body + 1, '{', '}').contains("public String toString()")) {
                    bare.add(records.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertThat(carriers).isGreaterThan(30);
        assertThat(bare).isEmpty();
    }

    private static String upTo(String text, int from, char opening, char closing) {
        var depth = 1;
        var at = from;
        while (depth > 0) {
            var letter = text.charAt(at++);
            depth += letter == opening ? 1 : letter == closing ? -1 : 0;
        }
        return text.substring(from, at);
    }

    private static List<Path> sources() {
        var all = new ArrayList<Path>();
        for (var module : List.of("conference-service", "platform/foundation", "gateway")) {
            try (var files = Files.walk(Repository.file(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
