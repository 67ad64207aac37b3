package safeguarding.platform.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Records in sources that carry a personal value: their text must be one of their own, which says so instead. */
final class PersonalRecords {

    /** Names under which personal values go in this house. */
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

    private PersonalRecords() {}

    /** The names of those whose text would be their values. */
    static List<String> withoutTextOfTheirOwn(Path sources) {
        var bare = new ArrayList<String>();
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                bareIn(Files.readString(file)).forEach(name -> bare.add(name + " in " + file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bare;
    }

    private static List<String> bareIn(String text) {
        var bare = new ArrayList<String>();
        var records = RECORD.matcher(text);
        while (records.find()) {
            var header = upTo(text, records.end(), '(', ')');
            if (CARRIER.matcher(header).find()) {
                var body = text.indexOf('{', records.end() + header.length());
                if (!upTo(text, body + 1, '{', '}').contains("public String toString()")) {
                    bare.add(records.group(1));
                }
            }
        }
        return bare;
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
}
