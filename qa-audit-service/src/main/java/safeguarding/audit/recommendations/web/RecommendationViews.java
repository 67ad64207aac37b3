package safeguarding.audit.recommendations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.recommendations.FollowingRecommendations;
import safeguarding.audit.recommendations.Recommendation;
import safeguarding.audit.recommendations.Recommendations;
import safeguarding.platform.deadline.Deadlines;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;

/** Finds and shows recommendations. */
@ApplicationScoped
class RecommendationViews {

    private final Recommendations recommendations;
    private final AreaRecords records;
    private final Deadlines deadlines;
    private final Links links;

    RecommendationViews(Recommendations recommendations, AreaRecords records, Deadlines deadlines, Links links) {
        this.recommendations = recommendations;
        this.records = records;
        this.deadlines = deadlines;
        this.links = links;
    }

    AreaRecordKind<Recommendation> kind() {
        return AreaRecordKind.ofAnArea(
                "listAuditRecommendations",
                FollowingRecommendations.TYPE,
                "audit_recommendation",
                Recommendation.class,
                recommendations::all,
                it -> it.details().area());
    }

    Recommendation toRead(UUID id) {
        return records.toRead(kind(), recommendations.find(id));
    }

    Recommendation toChange(UUID id, @Nullable String ifMatch) {
        return records.toChange(kind(), recommendations.find(id), ifMatch);
    }

    RecommendationView of(Recommendation it) {
        return RecommendationView.of(it, deadlines.of(it.id()), links);
    }

    Response changed(Recommendation it) {
        return AreaRecords.changed(it, of(it));
    }
}
