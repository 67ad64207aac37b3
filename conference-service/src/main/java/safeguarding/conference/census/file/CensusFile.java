package safeguarding.conference.census.file;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.problem.ProblemException;

/** A census file, read child by child while it streams in: any size, two children in memory. */
public final class CensusFile {

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;

    private final Markup markup;
    private final CensusHeader header;
    private final WholeFile whole;
    private @Nullable CensusChild ahead;
    private boolean first = true;

    /**
     * Reads the header.
     *
     * @throws ProblemException {@code malformed-body} when this is no census file
     */
    public CensusFile(InputStream file) {
        this.markup = new Markup(file);
        if (!markup.toNextStart() || !markup.name().equals("Message")) {
            throw markup.refused("A census file begins with Message.");
        }
        if (!markup.toNextStart() || !markup.name().equals("Header")) {
            throw markup.refused("The Header comes first.");
        }
        this.header = header(markup.element());
        this.whole = new WholeFile(header);
        if (!markup.toNextStart() || !markup.name().equals("Children")) {
            throw markup.refused("Children follow the Header.");
        }
        this.ahead = read();
    }

    public CensusHeader header() {
        return header;
    }

    /** The next child; empty at the end of the file. What the file as a whole breaks is shown by its last child. */
    public Optional<CensusChild> next() {
        var child = ahead;
        if (child == null) {
            return Optional.empty();
        }
        ahead = read();
        var shown = new ArrayList<>(child.ofTheFile());
        if (first && !header.referenceDateFits()) {
            shown.add("100");
        }
        first = false;
        if (ahead == null) {
            shown.addAll(whole.atTheEnd());
        }
        return Optional.of(child.showing(List.copyOf(shown)));
    }

    private @Nullable CensusChild read() {
        while (markup.toNextStart()) {
            var known = markup.name().equals("Child");
            var element = markup.element();
            if (known) {
                var child = ChildReading.read(element, header.year());
                return child.showing(whole.of(child));
            }
        }
        return toTheEnd();
    }

    /** Behind the children nothing more is read, but the file has to be whole. */
    private @Nullable CensusChild toTheEnd() {
        while (markup.toNextStart()) {
            if (markup.name().equals("Children")) {
                throw markup.refused("There is one group of Children.");
            }
            markup.element();
        }
        markup.finish();
        return null;
    }

    private CensusHeader header(Element written) {
        var details = written.all("CollectionDetails").findFirst();
        if (!"CIN".equals(details.map(each -> each.value("Collection")).orElse(null))) {
            throw markup.refused("The Collection of the Header is not CIN.");
        }
        var year = Written.count(details.map(each -> each.value("Year")).orElse(null));
        if (year == null || year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw markup.refused("The Header does not say the Year of the census.");
        }
        return new CensusHeader(
                year,
                details.map(each -> each.value("ReferenceDate")).orElse(null),
                written.all("Source").findFirst().map(each -> each.value("LEA")).orElse(null));
    }
}
