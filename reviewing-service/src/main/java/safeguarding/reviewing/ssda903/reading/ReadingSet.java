package safeguarding.reviewing.ssda903.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.reviewing.ssda903.FilesNotHeld;
import safeguarding.reviewing.ssda903.ReturnFiles;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.Ssda903Settings;

/** Reads the zip of a set. What is wrong with the set as a whole is refused before anything of it is kept. */
@ApplicationScoped
public class ReadingSet {

    /** The file without which no child of the set is known. */
    private static final String HEADER = "Header";

    private final ReturnFiles files;
    private final FilesNotHeld notHeld;
    private final Ssda903Settings settings;

    ReadingSet(ReturnFiles files, FilesNotHeld notHeld, Ssda903Settings settings) {
        this.files = files;
        this.notHeld = notHeld;
        this.settings = settings;
    }

    /**
     * Reads the set of a year.
     *
     * @throws ProblemException {@code malformed-body} when it is no whole zip of CSV files of that year, a file stands in it
     *     twice or the Header is missing; {@code body-too-large} when it is beyond the bounds
     */
    public ReadSet read(InputStream zip, ReturnYear year) {
        try {
            var headers = new ToldHeaders(year, files, notHeld);
            var set = new ReadSet(year);
            var number = 0;
            var lines = 0;
            for (var text : UnpackedSet.of(zip, settings)) {
                lines += add(set, headers, new CsvText(text), ++number, lines);
            }
            if (number == 0) {
                throw malformed("The zip holds no file.");
            }
            if (!set.holds(HEADER)) {
                throw malformed("The zip holds no Header: who the children are is not told.");
            }
            return set;
        } catch (IOException interrupted) {
            throw new BadRequestException(interrupted);
        }
    }

    private int add(ReadSet set, ToldHeaders headers, CsvText text, int number, int before) {
        var header = text.next()
                .orElseThrow(() -> malformed("File %d of the zip is empty: it has no header.".formatted(number)));
        var file = headers.fileOf(header.cells(), number);
        if (set.holds(file)) {
            throw malformed("File %d of the zip is %s for the second time.".formatted(number, file));
        }
        set.add(file, text, headers.columns(file));
        var lines = 0;
        for (var entry = text.next(); entry.isPresent(); entry = text.next()) {
            if (before + ++lines > settings.maxLines()) {
                throw ProblemException.of(
                        ProblemType.BODY_TOO_LARGE,
                        "The files of a zip have together at most %d lines. Nothing was stored."
                                .formatted(settings.maxLines()));
            }
            take(set, file, entry.orElseThrow());
        }
        return lines;
    }

    private static void take(ReadSet set, String file, CsvText.Entry entry) {
        if (!entry.whole()) {
            throw malformed("In line %d of %s a quote is not closed: the lines behind it cannot be told from it."
                    .formatted(entry.line(), file));
        }
        if (!entry.blank()) {
            set.line(file, entry);
        }
    }

    private static ProblemException malformed(String message) {
        return ProblemException.of(ProblemType.MALFORMED_BODY, message + " Nothing was stored.");
    }
}
