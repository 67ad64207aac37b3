package safeguarding.audit.programmes;

import java.util.Map;
import java.util.Set;
import safeguarding.platform.testing.calls.Path;
import safeguarding.platform.testing.rows.FeatureRows;
import safeguarding.platform.testing.rows.ToldStory;

/** Programmes and audits, as the matrices see them. */
public final class ProgrammeRows implements FeatureRows {

    private static final String PLAN = Programmed.plan("{themeId}", "child-protection-plan", 2013, "");

    @Override
    public Map<String, String> bodies() {
        return Map.of(
                "openAuditProgramme",
                "{\"startsIn\": 2097, \"title\": \"Of the rows\"}",
                "replaceAuditProgramme",
                "{\"title\": \"Of the rows\"}",
                "addAudit",
                "{\"programmeId\": \"{programmeId}\", \"plan\": " + PLAN + "}",
                "replaceAudit",
                "{\"plan\": " + PLAN + "}",
                "completeAudit",
                "{\"reportedOn\": \"2013-11-01\"}",
                "cancelAudit",
                "{\"reason\": \"Nobody is there to do it.\"}");
    }

    /** An audit of one area, so that others do not see it. */
    @Override
    public Map<String, String> tell(ToldStory told) {
        var programme = Programmed.programme(2013);
        var plan =
                Programmed.plan(told.in("{themeId}"), "child-protection-plan", 2013, ", \"areas\": [\"north-east\"]");
        return Map.of(
                "programmeId",
                Path.idOf(programme),
                "auditId",
                Path.idOf(Path.of(Programmed.planned(programme, plan))));
    }

    @Override
    public Set<String> aboutNoChild() {
        return Set.of("programmeId");
    }

    @Override
    public Set<String> ofAnArea() {
        return Set.of("auditId");
    }
}
