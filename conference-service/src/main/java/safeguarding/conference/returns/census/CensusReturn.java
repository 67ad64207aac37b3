package safeguarding.conference.returns.census;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import safeguarding.conference.census.file.CensusHeader;
import safeguarding.conference.census.file.WholeFile;
import safeguarding.conference.census.finding.CheckingCensus;
import safeguarding.conference.returns.HeldChildren;
import safeguarding.conference.returns.Pages;
import safeguarding.conference.returns.ReturnYear;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** The census of a year. Each page of children is read from one moment of the database; no more than that is in memory. */
@ApplicationScoped
public class CensusReturn {

    /** Here a category changes at a review only; where that was in an earlier year, its day does not stand in the file. */
    private static final String OF_THE_YEAR_ALONE = "category-without-review";

    private final HeldChildren children;
    private final ComposingCensus composing;
    private final CheckingCensus checking;
    private final CensusReturnSettings settings;
    private final SafeguardingSettings unit;
    private final Sql sql;
    private final Clock clock;

    CensusReturn(
            HeldChildren children,
            ComposingCensus composing,
            CheckingCensus checking,
            CensusReturnSettings settings,
            SafeguardingSettings unit,
            Sql sql,
            Clock clock) {
        this.children = children;
        this.composing = composing;
        this.checking = checking;
        this.settings = settings;
        this.unit = unit;
        this.sql = sql;
        this.clock = clock;
    }

    /** The children of the year, in the order of the file. */
    public List<UUID> childrenOf(ReturnYear year) {
        return children.inYear(year);
    }

    /** Writes the file with these children. */
    public void write(ReturnYear year, List<UUID> childIds, OutputStream out) {
        CensusWriter.write(
                out,
                year,
                settings,
                unit.childIdentity().councilCode(),
                LocalDateTime.ofInstant(clock.instant(), CivilTime.ZONE),
                taker -> each(year, childIds, child -> taker.accept(child.record())));
    }

    /** What keeps the records of these children from being clean, for those of whom there is something to say. */
    public List<ChildFindings> findings(ReturnYear year, Collection<UUID> childIds) {
        return page(year, childIds).stream()
                .map(this::findings)
                .filter(found -> !found.findings().isEmpty())
                .toList();
    }

    /** What only the whole file can tell: numbers that come twice, more plans than conferences, a year that is not over. */
    public List<ReturnFinding> ofTheFile(ReturnYear year, List<UUID> childIds) {
        var whole = new WholeFile(new CensusHeader(
                year.march(), year.ends().toString(), unit.childIdentity().councilCode()));
        var found = new ArrayList<String>();
        each(year, childIds, child -> found.addAll(whole.of(child.record())));
        found.addAll(whole.atTheEnd());
        var findings = new ArrayList<>(found.stream()
                .distinct()
                .map(rule -> ReturnFinding.broken(rule, null))
                .toList());
        if (!CivilTime.today(clock).isAfter(year.ends())) {
            findings.add(ReturnFinding.ofTheFile(ReturnNote.YEAR_NOT_OVER));
        }
        return List.copyOf(findings);
    }

    private ChildFindings findings(ComposedChild child) {
        var findings =
                new ArrayList<>(child.noted().stream().map(ReturnFinding::of).toList());
        checking.check(child.record()).findings().stream()
                .map(ReturnFinding::of)
                .filter(broken -> child.told() || !broken.rule().equals(OF_THE_YEAR_ALONE))
                .filter(broken -> findings.stream().noneMatch(broken::saysTheSameAs))
                .toList()
                .forEach(findings::add);
        return new ChildFindings(child.childId(), findings);
    }

    private void each(ReturnYear year, List<UUID> childIds, Consumer<ComposedChild> work) {
        Pages.each(childIds, page -> page(year, page).forEach(work));
    }

    private List<ComposedChild> page(ReturnYear year, Collection<UUID> childIds) {
        return QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set transaction isolation level repeatable read");
            return children.read(childIds, year.begins(), year.ends()).stream()
                    .map(child -> composing.compose(child, year))
                    .toList();
        });
    }
}
