package safeguarding.audit.population.incoming;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.population.incoming.ToldBody.ToldEpisode;
import safeguarding.platform.inbox.Needed;

/** Puts what an event told under the names by which it is kept. */
final class Facts {

    private final String event;
    private final ToldBody body;
    private final Map<String, Object> told = new LinkedHashMap<>();

    Facts(String event, ToldBody body) {
        this.event = event;
        this.body = body;
    }

    Map<String, Object> told() {
        return told;
    }

    Facts put(String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
        return this;
    }

    Facts area() {
        return put("area", body.area());
    }

    /** Each event of a plan tells a part; a correction tells all but who leads and how many plans there were. */
    Facts plan() {
        area();
        switch (event) {
            case "plan-started" ->
                put("started_on", Needed.of(body.occurredOn()))
                        .put("first_category", body.category())
                        .put("category", body.category())
                        .put("earlier_plans", body.earlierPlans())
                        .put("worker", body.leadSocialWorker());
            case "plan-corrected" ->
                put("started_on", Needed.of(body.startedOn()))
                        .put("first_category", body.category())
                        .put("category", body.latestCategory())
                        .put("ended_on", body.endedOn());
            case "category-changed" -> put("category", body.after());
            case "lead-social-worker-changed" -> put("worker", body.leadSocialWorker());
            case "plan-ended" -> put("ended_on", Needed.of(body.occurredOn()));
            default -> {}
        }
        return this;
    }

    Facts period() {
        area();
        switch (event) {
            case "became-looked-after" ->
                put("started_on", Needed.of(body.occurredOn())).put("episodes", List.of(episode()));
            case "care-episode-started" -> put("episodes", List.of(episode()));
            case "ceased-to-be-looked-after" -> put("ended_on", Needed.of(body.occurredOn()));
            case "period-of-care-corrected" ->
                put("started_on", Needed.of(body.startedOn()))
                        .put("ended_on", body.endedOn())
                        .put(
                                "episodes",
                                Needed.of(body.episodes()).stream()
                                        .map(Facts::kept)
                                        .toList());
            default -> {}
        }
        return this;
    }

    Facts child() {
        area();
        switch (event) {
            case "child-registered", "child-area-changed" ->
                put("team", body.team())
                        .put("worker", body.keyWorker() == null ? body.socialWorker() : body.keyWorker());
            case "key-worker-changed" -> put("worker", body.keyWorker()).put("team", body.keyWorkerTeam());
            case "social-worker-changed" ->
                put("worker", body.socialWorker()).put("manager", body.socialWorkerManager());
            case "child-merged", "child-split" ->
                put("merge_id", Needed.of(body.mergeId())).put("survives", body.survives());
            default -> {}
        }
        return this;
    }

    Facts limit() {
        return put("about_id", Needed.of(body.aboutId()))
                .put("rule", Needed.of(body.rule()))
                .put("started_on", Needed.of(body.startsOn()))
                .put("due_on", Needed.of(body.dueOn()))
                .put("met_on", body.metOn())
                .put("state", Needed.of(body.state()));
    }

    private Map<String, String> episode() {
        return kept(
                new ToldEpisode(body.occurredOn(), body.legalStatus(), body.categoryOfNeed(), body.placementType()));
    }

    private static Map<String, String> kept(ToldEpisode episode) {
        var kept = new LinkedHashMap<String, String>();
        LocalDate from = Needed.of(episode.startedOn());
        kept.put("startedOn", from.toString());
        put(kept, "legalStatus", episode.legalStatus());
        put(kept, "categoryOfNeed", episode.categoryOfNeed());
        put(kept, "placementType", episode.placementType());
        return kept;
    }

    private static void put(Map<String, String> kept, String name, @Nullable String value) {
        if (value != null) {
            kept.put(name, value);
        }
    }
}
