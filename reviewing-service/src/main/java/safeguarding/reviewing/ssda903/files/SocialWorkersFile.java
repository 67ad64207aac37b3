package safeguarding.reviewing.ssda903.files;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.reviewing.ssda903.HeldChild;
import safeguarding.reviewing.ssda903.ReturnDay;
import safeguarding.reviewing.ssda903.ReturnFile;
import safeguarding.reviewing.ssda903.ReturnFindings;
import safeguarding.reviewing.ssda903.ReturnLine;
import safeguarding.reviewing.ssda903.ReturnYear;
import safeguarding.reviewing.ssda903.ReturnedChild;
import safeguarding.reviewing.ssda903.TakingChild;
import safeguarding.reviewing.workers.CaseHolding;
import safeguarding.reviewing.workers.CaseHoldings;
import safeguarding.reviewing.workers.ChangeOfWorker;
import safeguarding.reviewing.workers.Holder;
import safeguarding.reviewing.workers.HoldingCases;

/** SWEpisodes, from the set of 2024 on: which social worker held the case of a child. A holding is known by its first day. */
@ApplicationScoped
class SocialWorkersFile implements ReturnFile {

    private static final String NAME = "SWEpisodes";
    private static final String WORKER = "SW_ID";
    private static final String START = "SW_DECOM";
    private static final String END = "SW_DEC";
    private static final String REASON = "SW_REASON";
    private static final List<String> COLUMNS = List.of("CHILD", "DOB", WORKER, START, END, REASON);
    private static final int SINCE = 2024;

    private final CaseHoldings holdings;
    private final HoldingCases holding;
    private final CareOnDay care;

    SocialWorkersFile(CaseHoldings holdings, HoldingCases holding, CareOnDay care) {
        this.holdings = holdings;
        this.holding = holding;
        this.care = care;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<String> header(ReturnYear year) {
        return year.march() < SINCE ? List.of() : COLUMNS;
    }

    @Override
    public void check(ReturnedChild child, ReturnFindings findings) {
        var same = new SamePerson(child, findings);
        var times = new TimesInOrder(NAME, START, END, findings);
        for (var line : child.lines(NAME)) {
            same.birth(NAME, line);
            var worker = line.cell(WORKER);
            if (worker == null || !(worker.startsWith("SW") || worker.startsWith("XX"))) {
                findings.refused("SW02", NAME, line, WORKER, "The entry begins with neither SW nor XX.");
            }
            CodesOfFile.oneOf(NAME, REASON, line, ChangeOfWorker.values(), ChangeOfWorker::code, findings);
            times.next(line);
        }
    }

    @Override
    public void take(ReturnedChild child, TakingChild taking) {
        var known = holdings.ofChildren(List.of(taking.childId()));
        for (var line : child.lines(NAME)) {
            var start = Objects.requireNonNull(line.day(START));
            known.stream()
                    .filter(each -> each.told().from().equals(start))
                    .findFirst()
                    .ifPresentOrElse(each -> tell(each, line, taking), () -> record(line, start, taking));
        }
    }

    private void record(ReturnLine line, LocalDate start, TakingChild taking) {
        var worker = Objects.requireNonNull(line.cell(WORKER));
        care.onOrAfter(start, line, NAME, START, taking).ifPresent(period -> {
            holding.record(period, new Holder(worker, worker, null, start, line.day(END), reason(line)));
            taking.changed();
        });
    }

    private void tell(CaseHolding known, ReturnLine line, TakingChild taking) {
        var before = known.told();
        var worker = Objects.requireNonNull(line.cell(WORKER));
        var same = worker.equals(before.registration()) || before.registration() == null;
        var now = new Holder(
                same ? before.socialWorker() : worker,
                worker,
                same ? before.team() : null,
                before.from(),
                CareOnDay.endBySet(line.day(END), before.until(), taking.year()),
                reason(line));
        if (!now.equals(before)) {
            holding.tell(known, now, taking.reason());
            taking.changed();
        }
    }

    private static ChangeOfWorker reason(ReturnLine line) {
        return CodesOfFile.read(line.cell(REASON), ChangeOfWorker.values(), ChangeOfWorker::code);
    }

    @Override
    public Map<UUID, List<List<String>>> lines(ReturnYear year, List<HeldChild> children) {
        var who = HeldChild.byId(children);
        return holdings.ofChildren(who.keySet()).stream()
                .filter(each -> year.touches(each.told().from(), each.told().until()))
                .collect(groupingBy(
                        CaseHolding::childId,
                        mapping(each -> line(who.get(each.childId()), each.told(), year), toList())));
    }

    private static List<String> line(@Nullable HeldChild child, Holder told, ReturnYear year) {
        return List.of(
                Objects.requireNonNull(child).number(),
                ReturnDay.write(child.bornOn()),
                Objects.requireNonNullElse(told.registration(), ""),
                ReturnDay.write(told.from()),
                ReturnDay.write(year.cameBy(told.until())),
                told.because().code());
    }
}
