package safeguarding.licensing.dailyrecords;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import safeguarding.licensing.law.lawfulness.Breach;
import safeguarding.licensing.law.lawfulness.Lawfulness;
import safeguarding.licensing.law.schedule.LicenceTerms;
import safeguarding.licensing.law.schedule.Schedule;
import safeguarding.licensing.neighbours.KnownChildren;
import safeguarding.licensing.neighbours.LicensedPerformance;
import safeguarding.licensing.neighbours.LicensedPerformances;
import safeguarding.licensing.stage.StageLaw;

/**
 * Asks the law of hours about the records of a child, across all productions: what was done on other days counts where a rule
 * looks at days running, nights, weeks or the gap between two days.
 */
@ApplicationScoped
public class CheckingRecords {

    /** Eight weeks at the maximum and the fourteen days off after them (H10). */
    private static final int DAYS_AROUND = 70;

    private final DailyRecords records;
    private final LicensedPerformances performances;
    private final KnownChildren children;
    private final StageLaw law;

    CheckingRecords(DailyRecords records, LicensedPerformances performances, KnownChildren children, StageLaw law) {
        this.records = records;
        this.performances = performances;
        this.children = children;
        this.law = law;
    }

    /** What the law says of the day of a record that stands. */
    public Lawfulness of(DailyRecord record) {
        return of(record, around(record.childId(), record.day()));
    }

    /** Asks anew about every record of the child on which that of a day can bear, and keeps what is different. */
    void around(UUID childId, LocalDate day, LocalDate today) {
        around(childId, day).forEach(each -> {
            var ruling = of(each);
            var breaches = ruling instanceof Lawfulness.Breached breached ? breached.breaches() : List.<Breach>of();
            var found = new BrokenLimits(breaches.stream().map(Breach::id).toList());
            var rules = breaches.stream().map(Breach::rule).distinct().sorted().toList();
            if (each.checked(found, rules, today)) {
                records.save(each);
            }
        });
    }

    private List<DailyRecord> around(UUID childId, LocalDate day) {
        return records.ofChild(childId, day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND));
    }

    private Lawfulness of(DailyRecord record, List<DailyRecord> all) {
        var child = children.named("childId", record.childId());
        var licence = record.licenceId().flatMap(performances::find);
        var school = licence.map(LicensedPerformance::school).orElse(null);
        var ruling = law.hours(child.bornOn(), schedule(all), school, terms(licence, all));
        return RulingOfDay.of(ruling, record.day());
    }

    /** The terms of the licence of the day, with the nights that licences of other days let the child work. */
    private LicenceTerms terms(Optional<LicensedPerformance> licence, List<DailyRecord> all) {
        return licence.map(LicensedPerformance::terms)
                .map(terms -> terms.withNightWork(nights(all)))
                .orElseGet(LicenceTerms::none);
    }

    private Set<LocalDate> nights(List<DailyRecord> all) {
        return all.stream()
                .flatMap(each -> each.licenceId().flatMap(performances::find).stream())
                .flatMap(licence -> licence.terms().nightWork().stream())
                .collect(Collectors.toSet());
    }

    private static Schedule schedule(List<DailyRecord> all) {
        var taught = new HashMap<LocalDate, Integer>();
        var missed = new HashSet<LocalDate>();
        for (var each : all) {
            if (each.content().taughtElsewhere() > 0) {
                taught.merge(each.day(), each.content().taughtElsewhere(), Math::max);
            }
            if (each.content().schoolMissed()) {
                missed.add(each.day());
            }
        }
        return new Schedule(
                all.stream().flatMap(each -> each.content().stays().stream()).toList(), taught, missed);
    }
}
