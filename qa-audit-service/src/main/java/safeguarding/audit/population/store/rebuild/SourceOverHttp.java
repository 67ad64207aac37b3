package safeguarding.audit.population.store.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import safeguarding.audit.population.Publisher;
import safeguarding.audit.population.rebuild.SourceOfCases;
import safeguarding.platform.inbox.PublisherApi;

/** Reads the lists of the publishers page by page. */
@ApplicationScoped
class SourceOverHttp implements SourceOfCases {

    private final PublisherApi publishers;

    SourceOverHttp(PublisherApi publishers) {
        this.publishers = publishers;
    }

    @Override
    public Set<UUID> childrenOfOpenCases(Publisher publisher, LocalDate asAt) {
        var path = switch (publisher) {
            case CONFERENCE -> "/v1/plans?state=open&limit=200&asAt=" + asAt;
            case REVIEWING -> "/v1/periods-of-care?standing=open&limit=200&asAt=" + asAt;
        };
        var children = new HashSet<UUID>();
        var page = publishers.get(publisher.code(), path);
        take(publisher, page, children);
        while (page.path("next").isTextual()) {
            var cursor = URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8);
            page = publishers.get(publisher.code(), path + "&cursor=" + cursor);
            take(publisher, page, children);
        }
        return children;
    }

    private static void take(Publisher publisher, JsonNode page, Set<UUID> children) {
        page.path("items").forEach(item -> children.add(UUID.fromString(childIn(publisher, item))));
    }

    /** As the lists of the two services show what they list. */
    private static String childIn(Publisher publisher, JsonNode item) {
        return switch (publisher) {
            case CONFERENCE -> item.path("plan").path("childId").asText();
            case REVIEWING -> item.path("childId").asText();
        };
    }
}
