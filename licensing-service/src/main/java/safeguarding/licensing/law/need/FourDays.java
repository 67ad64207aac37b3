package safeguarding.licensing.law.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.law.limits.Limit;
import safeguarding.licensing.law.limits.LimitKind;
import safeguarding.licensing.law.limits.Limits;
import safeguarding.licensing.law.need.Need.Count;
import safeguarding.licensing.law.need.Need.Reason;

/**
 * The four-day rule (H3): no licence for a day of performance when the child took part on at most three other days in the
 * six months before it. School missed for it ends the exemption on the days on which that rule is in force.
 */
final class FourDays {

    private static final String SUBSECTION = "Children and Young Persons Act 1963 s37(3)(a)";

    private final Limits limits;

    FourDays(Limits limits) {
        this.limits = limits;
    }

    Need ask(Appearance appearance, SortedSet<LocalDate> days) {
        var needed = new ArrayList<Reason>();
        var open = new ArrayList<Reason>();
        var counts = new ArrayList<Count>();
        LocalDate from = null;
        for (var day : days) {
            var before = needed.size();
            count(appearance, day, needed, open, counts);
            absence(appearance, day, needed, open);
            from = from == null && needed.size() > before ? day : from;
        }
        if (from != null) {
            return new Need.Needed(from, needed, counts);
        }
        if (appearance.otherDays() == null) {
            open.add(new Reason("H3", SUBSECTION, "On which other days the child took part is not known."));
        }
        return open.isEmpty() ? new Need.NotNeeded(List.of(exempt()), counts) : new Need.NotDecidable(open, counts);
    }

    private void count(
            Appearance appearance, LocalDate day, List<Reason> needed, List<Reason> open, List<Count> counts) {
        var most = only(day, LimitKind.PERFORMANCE_DAYS_WITHOUT_LICENCE);
        var back = only(day, LimitKind.MONTHS_LOOKED_BACK);
        if (most == null || back == null) {
            open.add(new Reason("H3", SUBSECTION, "The rules of %s are not loaded.".formatted(day)));
            return;
        }
        var from = day.minusMonths(back.amount());
        var count = new Count(day, from, appearance.before(day, from));
        counts.add(count);
        if (most.isBrokenBy(count.others().size() + 1)) {
            needed.add(new Reason(
                    most.rule(),
                    most.citation(),
                    "%s, the day of %s among them."
                            .formatted(most.sentence(count.others().size() + 1).replaceFirst("\\.$", ""), day)));
        }
    }

    private void absence(Appearance appearance, LocalDate day, List<Reason> needed, List<Reason> open) {
        if (!appearance.daysMissingSchool().contains(day)) {
            return;
        }
        var rule = only(day, LimitKind.ABSENCE_ENDS_EXEMPTION);
        if (rule != null) {
            needed.add(new Reason(rule.rule(), rule.citation(), "School is missed on %s.".formatted(day)));
        } else if (isBeforeTheFirst(day)) {
            open.add(new Reason(
                    "H3", SUBSECTION, "What missing school on %s does to the exemption is not loaded.".formatted(day)));
        }
    }

    private boolean isBeforeTheFirst(LocalDate day) {
        return limits.all().stream()
                .filter(limit -> limit.kind() == LimitKind.ABSENCE_ENDS_EXEMPTION)
                .map(Limit::from)
                .allMatch(from -> from == null || day.isBefore(from));
    }

    private @Nullable Limit only(LocalDate day, LimitKind kind) {
        var all = limits.on(day, kind);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static Reason exempt() {
        return new Reason(
                "H3", SUBSECTION, "On each day at most three other days of six months count, and nobody is paid.");
    }
}
