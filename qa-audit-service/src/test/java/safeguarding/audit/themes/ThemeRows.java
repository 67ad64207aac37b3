package safeguarding.audit.themes;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Themes, as the matrices see them. */
public final class ThemeRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "registerAuditTheme",
                "{\"code\": \"of-the-rows\", \"details\": " + Themes.DETAILS + "}",
                "replaceAuditTheme",
                "{\"details\": " + Themes.DETAILS + "}",
                "retireAuditTheme",
                "{\"reason\": \"It was audited thrice.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("themeId", Themes.id());
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("themeId");
    }
}
