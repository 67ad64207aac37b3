package safeguarding.audit.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safeguarding.audit.actions.ActionStory;
import safeguarding.audit.agreements.AgreementStory;
import safeguarding.audit.caseaudits.CaseAuditStory;
import safeguarding.audit.concerns.ConcernStory;
import safeguarding.audit.feedback.FeedbackStory;
import safeguarding.audit.findings.FindingStory;
import safeguarding.audit.moderation.ModerationStory;
import safeguarding.audit.officers.OfficerStory;
import safeguarding.audit.pastaudits.PastAuditStory;
import safeguarding.audit.programmes.ProgrammeStory;
import safeguarding.audit.recommendations.RecommendationStory;
import safeguarding.audit.reports.ReportStory;
import safeguarding.audit.rows.FoundationStory;
import safeguarding.audit.sampling.SamplingStory;
import safeguarding.audit.themes.ThemeStory;
import safeguarding.audit.tools.ToolStory;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.servers.RealServers;

/** Every event of the catalogue is really sent, as the catalogue says, and none holds a personal value. */
@QuarkusTest
@RealServers(service = "qa-audit")
class EveryEventTest {

    /** Needs another edition of a rule; the foundation's tests send it. */
    private static final Set<String> NOT_TO_BE_HAD_HERE = Set.of("deadline-recomputed");

    private static final SentEvents EVENTS = SentEvents.of("qa-audit");

    /** Values with which the stories are told and that no event may hold. */
    private static final List<String> PERSONAL = List.of("Xanthippe", "Okafor", "Mistyped");

    @Test
    void isSentAsTheCatalogueSays() {
        var expected = new TreeSet<>(EVENTS.promised());
        expected.removeAll(NOT_TO_BE_HAD_HERE);

        FoundationStory.happens();
        OfficerStory.happens();
        ToolStory.happens();
        ThemeStory.happens();
        ProgrammeStory.happens();
        SamplingStory.happens();

        CaseAuditStory.happens();
        ModerationStory.happens();
        ConcernStory.happens();
        RecommendationStory.happens();
        AgreementStory.happens();
        FindingStory.happens();
        ActionStory.happens();
        FeedbackStory.happens();
        PastAuditStory.happens();
        ReportStory.happens();

        var sent = EVENTS.readUntilAllOf(expected);

        assertThat(EVENTS.namesOf(sent)).containsAll(expected);
        assertThat(sent)
                .allSatisfy(event ->
                        assertThat(EVENTS.faults(event)).as(EVENTS.name(event)).isEmpty());
        for (var event : sent) {
            PERSONAL.forEach(value -> assertThat(event.everything()).doesNotContain(value));
        }
    }
}
