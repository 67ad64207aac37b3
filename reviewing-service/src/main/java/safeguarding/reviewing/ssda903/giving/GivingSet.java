package safeguarding.reviewing.ssda903.giving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;
import safeguarding.reviewing.ssda903.CheckingSet;
import safeguarding.reviewing.ssda903.FilesNotHeld;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFiles;
import safeguarding.reviewing.ssda903.ReturnFinding;
import safeguarding.reviewing.ssda903.ReturnFinding.Severity;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;

/** The set of a year, read from one moment of the database, a page of children in memory. */
@ApplicationScoped
public class GivingSet {

    private static final int LONGEST_WRITING = 600;

    private final ReturnedChildren children;
    private final ReturnFiles files;
    private final FilesNotHeld notHeld;
    private final CheckingSet checking;
    private final Sql sql;
    private final Clock clock;

    GivingSet(
            ReturnedChildren children,
            ReturnFiles files,
            FilesNotHeld notHeld,
            CheckingSet checking,
            Sql sql,
            Clock clock) {
        this.children = children;
        this.files = files;
        this.notHeld = notHeld;
        this.checking = checking;
        this.sql = sql;
        this.clock = clock;
    }

    /** The children of the year, in the order of the files. */
    public List<UUID> childrenOf(ReturnYear year) {
        return children.in(year);
    }

    /** Writes the zip with these children. */
    public void write(ReturnYear year, List<UUID> childIds, OutputStream out) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_WRITING).run(() -> {
            sql.update("set transaction isolation level repeatable read");
            new ZippedSet(year, out)
                    .write(
                            files.in(year),
                            (file, taker) -> Pages.each(childIds, page -> {
                                var held = children.read(page);
                                var lines = file.lines(year, held);
                                held.forEach(child -> lines.getOrDefault(child.childId(), List.of())
                                        .forEach(taker));
                            }));
        });
    }

    /** What is wrong with what the set says of these children, for those of whom there is something to say. */
    public List<ChildFindings> findings(ReturnYear year, Collection<UUID> childIds) {
        var held = children.read(childIds);
        var told = new HashMap<UUID, HashMap<String, List<ReturnLine>>>();
        held.forEach(child -> told.put(child.childId(), new HashMap<>()));
        for (var file : files.in(year)) {
            file.lines(year, held).forEach((child, lines) -> {
                if (!lines.isEmpty() && told.containsKey(child)) {
                    told.get(child).put(file.name(), numbered(file, year, lines));
                }
            });
        }
        var twice = children.toldTwice(year, childIds);
        return held.stream()
                .map(child -> new ChildFindings(
                        child.childId(),
                        findings(
                                new ReturnedChild(
                                        year.march(),
                                        child.number(),
                                        told.getOrDefault(child.childId(), new HashMap<>())),
                                twice.contains(child.childId()))))
                .filter(found -> !found.findings().isEmpty())
                .toList();
    }

    private List<ReturnFinding> findings(ReturnedChild child, boolean twice) {
        var found = checking.check(child);
        if (twice) {
            found.query(
                    "told-twice",
                    "Header",
                    null,
                    null,
                    "The child is one person with another of the set: it stands there with two numbers.");
        }
        return found.all();
    }

    /** Lines as they would be read, numbered among those of the child. */
    private static List<ReturnLine> numbered(ReturnFile file, ReturnYear year, List<List<String>> lines) {
        var columns = file.header(year);
        return IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    var cells = new HashMap<String, String>();
                    for (var column = 0; column < columns.size(); column++) {
                        var cell = lines.get(at).get(column);
                        if (!cell.isEmpty()) {
                            cells.put(columns.get(column), cell);
                        }
                    }
                    return new ReturnLine(at + 1, cells);
                })
                .toList();
    }

    /** What is to be said of the whole set: the year is not over, and what is not held here. */
    public List<ReturnFinding> ofTheSet(ReturnYear year) {
        var found = new ArrayList<ReturnFinding>();
        if (!CivilTime.today(clock).isAfter(year.ends())) {
            found.add(new ReturnFinding(
                    "year-not-over",
                    Severity.QUERY,
                    null,
                    null,
                    null,
                    "The year is not over: the set holds what has happened so far."));
        }
        notHeld.in(year)
                .keySet()
                .forEach(name -> found.add(new ReturnFinding(
                        CheckingSet.NOT_HELD,
                        Severity.QUERY,
                        name,
                        null,
                        null,
                        "The matter of this file is not held here: it is not in the set.")));
        return found;
    }
}
