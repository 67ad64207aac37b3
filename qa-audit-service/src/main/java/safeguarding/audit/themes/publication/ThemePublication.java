package safeguarding.audit.themes.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import safeguarding.audit.links.Links;
import safeguarding.audit.themes.ThemeEvent;
import safeguarding.audit.themes.ThemeEvent.ThemeChanged;
import safeguarding.audit.themes.ThemeEvent.ThemeRegistered;
import safeguarding.audit.themes.ThemeEvent.ThemeRetired;
import safeguarding.platform.aggregate.Publication;
import safeguarding.platform.coding.EventBody;
import safeguarding.platform.journal.CatalogueEvent;

/** Publishes what happens to themes of audits: codes, never words. */
@ApplicationScoped
public class ThemePublication implements Publication<ThemeEvent> {

    private final Links links;

    ThemePublication(Links links) {
        this.links = links;
    }

    @Override
    public Class<ThemeEvent> about() {
        return ThemeEvent.class;
    }

    @Override
    public CatalogueEvent translate(ThemeEvent event) {
        var details = event.details();
        var body = EventBody.of(event.on())
                .with("code", event.code())
                .with("priority", details.priority())
                .with("practiceDomain", details.practiceDomain())
                .link(links.auditTheme(event.themeId()));
        return new CatalogueEvent(name(event), 1, "audit-theme", event.themeId(), event.on(), Set.of(), null, body);
    }

    private static String name(ThemeEvent event) {
        return switch (event) {
            case ThemeRegistered e -> "audit-theme-registered";
            case ThemeChanged e -> "audit-theme-changed";
            case ThemeRetired e -> "audit-theme-retired";
        };
    }
}
