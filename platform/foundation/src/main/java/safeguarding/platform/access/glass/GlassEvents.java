package safeguarding.platform.access.glass;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.journal.CatalogueEvent;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.time.CivilTime;

/** Puts the alert into the words of the catalogue: who, whose record, until when; never why. */
@ApplicationScoped
class GlassEvents {

    private final SafeguardingSettings settings;
    private final Sql sql;

    GlassEvents(SafeguardingSettings settings, Sql sql) {
        this.settings = settings;
        this.sql = sql;
    }

    private record Body(
            LocalDate occurredOn, Set<UUID> childIds, String staffId, String purpose, Instant openUntil, URI link) {}

    CatalogueEvent glassBroken(BreakGlassAccess access) {
        var on = LocalDate.ofInstant(access.openedAt(), CivilTime.ZONE);
        var child = Set.of(access.childId());
        return new CatalogueEvent(
                "glass-broken",
                1,
                "break-glass-access",
                access.id(),
                on,
                child,
                areaOf(access.childId()),
                new Body(
                        on,
                        child,
                        access.staffId(),
                        access.purpose().code(),
                        access.openUntil(),
                        link(access.childId())));
    }

    /** Where what was opened is listed. */
    URI link(UUID childId) {
        return URI.create(settings.publicBaseUrl() + "/v1/children/" + childId + "/break-glass-accesses");
    }

    private @Nullable String areaOf(UUID childId) {
        return sql.list("select area from child_visibility where child_id = ?", GlassEvents::area, childId)
                .getFirst()
                .area();
    }

    private record Placed(@Nullable String area) {}

    private static Placed area(java.sql.ResultSet row) throws SQLException {
        return new Placed(row.getString(1));
    }
}
