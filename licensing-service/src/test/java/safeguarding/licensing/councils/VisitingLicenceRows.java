package safeguarding.licensing.councils;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Licences of other councils, as the matrices see them. */
public final class VisitingLicenceRows implements FeatureRows {

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "recordVisitingLicence",
                Visiting.body("PL-2015-0042", "{productionId}"),
                "replaceVisitingLicence",
                Visiting.body("PL-2015-0043", "{productionId}"),
                "withdrawVisitingLicence",
                "{\"reason\": \"Taken back.\"}");
    }

    @Override
    public Map<String, String> tell(ToldStory told) {
        return Map.of("visitingLicenceId", Path.idOf(Visiting.licence()));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("visitingLicenceId");
    }
}
