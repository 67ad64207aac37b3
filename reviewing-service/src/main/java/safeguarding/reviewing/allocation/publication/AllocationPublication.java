package safeguarding.reviewing.allocation.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.allocation.AllocationEvent;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationCorrected;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationEnded;
import safeguarding.reviewing.allocation.AllocationEvent.AllocationWithdrawn;
import safeguarding.reviewing.allocation.AllocationEvent.IroCoverArranged;
import safeguarding.reviewing.allocation.AllocationEvent.IroCoverEnded;
import safeguarding.reviewing.allocation.AllocationEvent.IroHandedOver;
import safeguarding.reviewing.allocation.AllocationEvent.IroNamed;
import safeguarding.reviewing.allocation.AllocationEvent.IroNeeded;
import safeguarding.reviewing.links.Links;

/** Publishes who is whose IRO: identifiers and dates, never a reason or an open matter in words. */
@ApplicationScoped
public class AllocationPublication implements Publication<AllocationEvent> {

    private final Links links;

    AllocationPublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<AllocationEvent> about() {
        return AllocationEvent.class;
    }

    @Override
    public CatalogueEvent translate(AllocationEvent event) {
        var allocation = event.allocation();
        var about = Set.of(allocation.childId());
        var body = EventBody.of(event.on(), about, allocation.area()).with("periodId", allocation.periodId());
        return new CatalogueEvent(
                name(event),
                1,
                "iro-allocation",
                allocation.allocationId(),
                event.on(),
                about,
                allocation.area(),
                told(event, body).link(links.iroAllocation(allocation.allocationId())));
    }

    private static String name(AllocationEvent event) {
        return switch (event) {
            case IroNeeded e -> "iro-needed";
            case IroNamed e -> "iro-named";
            case IroHandedOver e -> "iro-handed-over";
            case IroCoverArranged e -> "iro-cover-arranged";
            case IroCoverEnded e -> "iro-cover-ended";
            case AllocationCorrected e -> "iro-allocation-corrected";
            case AllocationEnded e -> "iro-allocation-ended";
            case AllocationWithdrawn e -> "iro-allocation-withdrawn";
        };
    }

    private static EventBody told(AllocationEvent event, EventBody body) {
        return switch (event) {
            case IroNeeded e -> body;
            case IroNamed e -> body.with("officerId", e.officerId());
            case IroHandedOver e ->
                body.with("officerId", e.officerId())
                        .with("previousOfficerId", e.before())
                        .with("openMatters", e.openMatters());
            case IroCoverArranged e ->
                body.with("officerId", e.cover().officerId())
                        .with("from", e.cover().from())
                        .with("to", e.cover().to());
            case IroCoverEnded e ->
                body.with("officerId", e.cover().officerId())
                        .with("from", e.cover().from())
                        .with("to", e.lastDay());
            case AllocationCorrected e -> whole(e, body);
            case AllocationEnded e -> body;
            case AllocationWithdrawn e -> body;
        };
    }

    private static EventBody whole(AllocationCorrected corrected, EventBody body) {
        return body.with("startedOn", corrected.startedOn())
                .with("endedOn", corrected.endedOn())
                .with(
                        "terms",
                        corrected.facts().terms().stream()
                                .map(term -> days(term.officerId(), term.from(), null))
                                .toList())
                .with(
                        "covers",
                        corrected.facts().covers().stream()
                                .map(cover -> days(cover.officerId(), cover.from(), cover.to()))
                                .toList());
    }

    private static Map<String, Object> days(UUID officerId, LocalDate from, @Nullable LocalDate to) {
        var told = new LinkedHashMap<String, Object>();
        told.put("officerId", officerId);
        told.put("from", from);
        if (to != null) {
            told.put("to", to);
        }
        return told;
    }
}
