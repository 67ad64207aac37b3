package safeguarding.audit.reports;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Reports, as the matrices see them: those of an audit and of a theme hang on what others have told. */
public final class ReportRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "replaceAnnualQaReportCommentary",
                "{\"text\": \"A year of change.\"}",
                "recordAnnualQaReportPublication",
                "{\"reason\": \"An audit had been left out.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of();
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("edition", "section", "year");
    }
}
