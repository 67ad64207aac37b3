package safeguarding.reviewing.care.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.reviewing.care.CareEvent;
import safeguarding.reviewing.care.CareEvent.BecameLookedAfter;
import safeguarding.reviewing.care.CareEvent.CeasedToBeLookedAfter;
import safeguarding.reviewing.care.CareEvent.EpisodeStarted;
import safeguarding.reviewing.care.CareEvent.PeriodCorrected;
import safeguarding.reviewing.care.CareEvent.PeriodWithdrawn;
import safeguarding.reviewing.care.CareEvent.ShortBreakTaken;
import safeguarding.reviewing.care.Episode;
import safeguarding.reviewing.care.Stay;
import safeguarding.reviewing.links.Links;

/** Publishes what happens in periods of care: codes and dates, never an address, a carer or a reason in words. */
@ApplicationScoped
public class CarePublication implements Publication<CareEvent> {

    private static final String PERIOD = "period-of-care";

    private final Links links;

    CarePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<CareEvent> about() {
        return CareEvent.class;
    }

    @Override
    public CatalogueEvent translate(CareEvent event) {
        var period = event.period();
        var about = Set.of(period.childId());
        return new CatalogueEvent(
                name(event),
                1,
                PERIOD,
                period.periodId(),
                event.on(),
                about,
                period.area(),
                told(event, EventBody.of(event.on(), about, period.area()))
                        .link(links.periodOfCare(period.periodId())));
    }

    private static String name(CareEvent event) {
        return switch (event) {
            case BecameLookedAfter e -> "became-looked-after";
            case EpisodeStarted e -> "care-episode-started";
            case ShortBreakTaken e -> "short-break-taken";
            case CeasedToBeLookedAfter e -> "ceased-to-be-looked-after";
            case PeriodCorrected e -> "period-of-care-corrected";
            case PeriodWithdrawn e -> "period-of-care-withdrawn";
        };
    }

    private static EventBody told(CareEvent event, EventBody body) {
        return switch (event) {
            case BecameLookedAfter e -> episode(e.episode(), body);
            case EpisodeStarted e ->
                episode(e.episode(), body).with("reason", e.episode().reason());
            case ShortBreakTaken e -> body.with("to", e.stay().to());
            case CeasedToBeLookedAfter e -> body.with("reason", e.reason());
            case PeriodCorrected e ->
                body.with("startedOn", e.facts().startedOn())
                        .with("endedOn", e.facts().endedOn())
                        .with(
                                "episodes",
                                e.facts().episodes().stream()
                                        .map(CarePublication::told)
                                        .toList())
                        .with(
                                "stays",
                                e.facts().stays().stream()
                                        .map(CarePublication::told)
                                        .toList());
            case PeriodWithdrawn e -> body;
        };
    }

    private static EventBody episode(Episode episode, EventBody body) {
        return body.with("legalStatus", episode.legalStatus())
                .with("categoryOfNeed", episode.need())
                .with("placementType", episode.placement().type())
                .with("placementProvider", episode.placement().provider());
    }

    private static Map<String, Object> told(Episode episode) {
        var told = new LinkedHashMap<String, Object>();
        told.put("startedOn", episode.startedOn());
        told.put("reason", episode.reason());
        told.put("legalStatus", episode.legalStatus());
        told.put("categoryOfNeed", episode.need());
        told.put("placementType", episode.placement().type());
        put(told, "placementProvider", episode.placement().provider());
        put(told, "endedOn", episode.endedOn());
        put(told, "endReason", episode.end() == null ? null : episode.end().reason());
        return told;
    }

    private static Map<String, Object> told(Stay stay) {
        return Map.of("from", stay.from(), "to", stay.to());
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }
}
