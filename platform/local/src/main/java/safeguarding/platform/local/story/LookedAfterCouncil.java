package safeguarding.platform.local.story;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import safeguarding.platform.local.council.LookedAfterCounty;
import safeguarding.platform.local.topology.Progress;

/**
 * The looked-after children of the invented county, taken in through the doors of reviewing-service: its officers are
 * registered, the histories come by the import, then the head of safeguarding restricts some records and reviews are booked.
 * Each step can be taken again without effect.
 *
 * @param as a client of the gateway, by person and purpose
 */
record LookedAfterCouncil(BiFunction<String, String, GatewayClient> as, Progress progress) {

    private static final String REVIEWING = "reviewing";
    private static final String REVIEW = "independent-review";

    void takeIn(LookedAfterCounty county, LocalDate today) {
        var administrator = as.apply("conference-admin", REVIEW);
        LookedAfterCounty.officers()
                .forEach(officer -> administrator.send("/reviewing/v1/reviewing-officers", officer));
        new BulkImport(as.apply("case-system", "system-operation"), progress)
                .lookedAfter("looked-after children", county.histories());
        long began = System.nanoTime();
        new RestrictedRecords(as.apply("head-of-safeguarding", REVIEW), REVIEWING, List.of("S1101", "S1201"))
                .restrict(county.restricted());
        new ReviewDiary(administrator).book(county.bookings(), today);
        progress.done("diary of reviews", Duration.ofNanos(System.nanoTime() - began));
    }
}
