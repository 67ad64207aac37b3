package safeguarding.conference.performance.store.conferences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import safeguarding.conference.neighbours.PersonSql;
import safeguarding.conference.performance.Timeliness;
import safeguarding.conference.performance.store.Children;
import safeguarding.platform.measure.Breakdown;
import safeguarding.platform.measure.CaseQuery;
import safeguarding.platform.measure.Definition;
import safeguarding.platform.measure.Facts;
import safeguarding.platform.measure.Indicator;
import safeguarding.platform.measure.calendar.CountedWorkingDays;

/** B4.1: initial conferences within 15 working days, counted for each child. */
@ApplicationScoped
class InitialConferencesInTime implements Indicator {

    private static final Breakdown BAND = new Breakdown(
            "band",
            "Working days from the start of section 47",
            Arrays.stream(Timeliness.values())
                    .map(band -> new Breakdown.Group(band.code(), band.title()))
                    .toList());

    /** With limit 1 the few that are needed are looked up one by one, instead of reading all enquiries there are. */
    private static final String FROM = """
            %1$s c cross join lateral unnest(c.child_ids) as about (child_id)
            %3$s
            left join lateral (select q.id, q.strategy_discussion_on from %2$s q where q.id = c.enquiry_id limit 1) e on true
            left join working_days started on started.day = e.strategy_discussion_on
            left join working_days held on held.day = c.held_on""";

    /** The chain is walked to its first sitting: an inquorate one may stand between two that were held. */
    private static final String LEFT_OUT = """
            case when c.quorum = 'NOT_MET' then 'inquorate'
                 when c.reconvenes is not null and exists (
                     with recursive before (reconvenes, quorum) as (
                         select q.reconvenes, q.quorum from %1$s q where q.id = c.reconvenes
                         union all select q.reconvenes, q.quorum from before b join %1$s q on q.id = b.reconvenes)
                     select from before where quorum <> 'NOT_MET') then 'further-sitting'
                 when e.id is null and c.kind = 'TRANSFER_IN' then 'transfer-in-without-section-47'
                 when e.id is null then 'section-47-not-recorded'
                 when c.held_on < e.strategy_discussion_on then 'conference-before-section-47'
                 when started.nth is null or held.nth is null then 'calendar-not-loaded' end""";

    /** The working days of a case. */
    static final String DAYS = "held.nth - started.nth";

    private final CountedWorkingDays workingDays;

    InitialConferencesInTime(CountedWorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public Definition definition() {
        return Definition.share(
                        "initial-conferences-in-time",
                        "Initial conferences within 15 working days",
                        "Initial conferences held in the period, counted once for each child: the share held within 15"
                                + " working days of the strategy discussion that started section 47. That day is day"
                                + " 0; weekends and bank holidays in England and Wales are no working days. An"
                                + " inquorate conference counts when it is held again, on that later day.",
                        "B4.1",
                        "Working Together to Safeguard Children, initial conference within 15 working days;"
                                + " children in need census, table C4")
                .brokenDownBy(BAND, Children.AREA)
                .leavingOut(
                        "transfer-in-without-section-47",
                        "A child who moved in with another council's plan; no section 47 enquiry here.")
                .leavingOut("conference-before-section-47", "The conference is dated before its section 47 enquiry.")
                .leavingOut("section-47-not-recorded", "No section 47 enquiry is recorded for the conference.")
                .leavingOut("inquorate", "The conference was inquorate and could not decide.")
                .leavingOut("further-sitting", "A further sitting of a conference that had been held.")
                .leavingOut("calendar-not-loaded", "Bank holidays of that year are not loaded.");
    }

    @Override
    public CaseQuery cases(Facts facts) {
        return CaseQuery.happening(
                        FROM.formatted(
                                facts.of("conference"),
                                facts.of("section_47_enquiry"),
                                PersonSql.join(facts, "same", "about.child_id")),
                        "c.held_on")
                .with(CountedWorkingDays.NAME, workingDays.query())
                .where("c.held_on is not null and c.kind in ('INITIAL', 'PRE_BIRTH', 'TRANSFER_IN')"
                        + " and not coalesce(same.surviving_child_id = any(c.child_ids), false)")
                .excluded(LEFT_OUT.formatted(facts.of("conference")))
                .met(DAYS + " <= " + Timeliness.IN_TIME)
                .group("band", band())
                .group("area", Children.area(facts, "about.child_id", "c.held_on", "c.area"));
    }

    private static String band() {
        return Arrays.stream(Timeliness.values())
                .sorted(Comparator.comparing(Timeliness::from).reversed())
                .map(band -> "when %s >= %d then '%s'".formatted(DAYS, band.from(), band.code()))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
