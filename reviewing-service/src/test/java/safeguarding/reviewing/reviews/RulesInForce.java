package safeguarding.reviewing.reviews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.deadline.calendar.BankHolidayTables;
import safeguarding.platform.deadline.calendar.BankHolidays;
import safeguarding.platform.deadline.rule.DueDate;
import safeguarding.platform.deadline.rule.RuleSet;
import safeguarding.platform.deadline.rule.Timescale;

/** The timescales of this service and the bank holidays, read without a running service. */
public final class RulesInForce implements ReviewLimits {

    private final BankHolidays holidays =
            new BankHolidayTables().version("ew-2026-08-07").orElseThrow();
    private final RuleSet rules = new RuleSet(RuleSet.CURRENT, read());

    @Override
    public DueDate of(String ruleId, LocalDate startsOn) {
        return rules.workOut(ruleId, startsOn, holidays);
    }

    /** Whether there is a row for this rule. */
    public boolean has(String ruleId) {
        return rules.has(ruleId);
    }

    private static List<Timescale> read() {
        try (var in = Objects.requireNonNull(
                RulesInForce.class.getResourceAsStream("/rules/timescales.csv"), "rules/timescales.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(RulesInForce::timescale)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Timescale timescale(String line) {
        var cell = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return new Timescale(
                cell[3].isEmpty() ? RuleSet.CURRENT : cell[3],
                cell[0],
                cell[1],
                cell[2],
                Integer.parseInt(cell[4]),
                Timescale.Unit.valueOf(cell[5]),
                Timescale.Direction.valueOf(cell[6].toUpperCase(Locale.ROOT).replace('-', '_')),
                date(cell[7]),
                date(cell[8]),
                cell[9].equals("local"),
                cell[10],
                cell[11].isEmpty() ? 5 : Integer.parseInt(cell[11]),
                cell[12].equals("no"));
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
