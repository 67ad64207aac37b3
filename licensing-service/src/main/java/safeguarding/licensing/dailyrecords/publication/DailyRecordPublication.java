package safeguarding.licensing.dailyrecords.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.licensing.dailyrecords.DailyRecordEvent;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordBreached;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordChanged;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordHandedIn;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordWithdrawn;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.DailyRecordsRemoved;
import safeguarding.licensing.dailyrecords.DailyRecordEvent.OfOne;
import safeguarding.licensing.dailyrecords.HandingInRecords;
import safeguarding.licensing.links.Links;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to the records of days. */
@ApplicationScoped
public class DailyRecordPublication implements Publication<DailyRecordEvent> {

    private final Links links;

    DailyRecordPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<DailyRecordEvent> about() {
        return DailyRecordEvent.class;
    }

    @Override
    public CatalogueEvent translate(DailyRecordEvent event) {
        return switch (event) {
            case DailyRecordsRemoved removed -> removed(removed);
            case OfOne one -> ofOne(one);
        };
    }

    private CatalogueEvent removed(DailyRecordsRemoved event) {
        var body = EventBody.of(event.on())
                .with("productionId", event.productionId())
                .with("lastPerformanceOn", event.lastPerformance())
                .with("records", event.records())
                .link(links.to("/v1/productions/" + event.productionId()));
        return new CatalogueEvent(
                "daily-records-removed",
                1,
                "daily-records-removal",
                event.removalId(),
                event.on(),
                Set.of(),
                null,
                body);
    }

    private CatalogueEvent ofOne(OfOne event) {
        var record = event.record();
        var about = Set.of(record.childId());
        var body = EventBody.of(event.on(), about, record.area())
                .with("productionId", record.productionId())
                .with("day", record.day());
        if (event instanceof DailyRecordBreached breached) {
            body.with("limitIds", breached.broken().ids()).with("ruleIds", breached.rules());
        }
        return new CatalogueEvent(
                name(event),
                1,
                HandingInRecords.TYPE,
                record.recordId(),
                event.on(),
                about,
                record.area(),
                body.link(links.to("/v1/daily-records/" + record.recordId())));
    }

    private static String name(OfOne event) {
        return switch (event) {
            case DailyRecordHandedIn e -> "daily-record-handed-in";
            case DailyRecordChanged e -> "daily-record-changed";
            case DailyRecordWithdrawn e -> "daily-record-withdrawn";
            case DailyRecordBreached e -> "daily-record-breached";
        };
    }
}
