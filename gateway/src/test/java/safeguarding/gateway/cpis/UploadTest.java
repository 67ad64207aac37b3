package safeguarding.gateway.cpis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import safeguarding.gateway.composition.Contribution;
import safeguarding.gateway.composition.Contribution.Missing;
import safeguarding.gateway.composition.Contribution.Nothing;
import safeguarding.gateway.composition.Contribution.Present;
import safeguarding.gateway.composition.Contribution.Reason;
import safeguarding.gateway.cpis.web.CpIsUploadView;
import safeguarding.gateway.cpis.web.CpIsUploadView.CpIsUploadRowView;

/** A file that lacks a row ends a plan, so whatever is not whole is no file. */
class UploadTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void joinsBothPartsSoThatNeitherOverwritesTheOther() {
        var upload = of(
                part("conference", row(ONE, "9990000018", "child-protection")),
                part("reviewing", row(ONE, "9990000018", "looked-after"), row(OTHER, "4010232137", "looked-after")));

        assertThat(upload.complete()).isTrue();
        assertThat(told(upload))
                .containsExactly("4010232137 looked-after", "9990000018 child-protection", "9990000018 looked-after");
        assertThat(upload.total()).isEqualTo(3);
        assertThat(upload.digest()).hasSize(64);
        assertThat(upload.heldOut()).isEmpty();
    }

    @Test
    void showsNoRowWhileAServiceGivesNoPart() {
        var conference = part("conference", row(ONE, "9990000018", "child-protection"));

        for (var reviewing : List.of(
                List.<Contribution>of(),
                List.<Contribution>of(new Nothing("reviewing", NOW)),
                List.<Contribution>of(new Missing("reviewing", Reason.TOO_SLOW)))) {
            var upload = Upload.of(
                    java.util.stream.Stream.concat(java.util.stream.Stream.of(conference), reviewing.stream())
                            .toList(),
                    NOW);
            assertThat(upload.complete()).isFalse();
            assertThat(upload.rows()).isNull();
            assertThat(upload.total()).isNull();
            assertThat(upload.digest()).isNull();
            assertThat(upload.parts().get(0).total()).isEqualTo(1);
            assertThat(upload.parts().get(1).reason()).isIn("not-offered", "too-slow");
        }
    }

    /** What the service lost or changed on the way, or another council's file, or a plan that is not its own to tell. */
    @ParameterizedTest
    @ValueSource(strings = {"total", "digest", "part", "council", "rows", "heldOut"})
    void takesAPartThatIsNotWholeForNone(String member) {
        var reviewing = part("reviewing", row(OTHER, "4010232137", "looked-after"));
        var content = (ObjectNode) reviewing.content();
        switch (member) {
            case "total" -> content.put(member, 2);
            case "council" -> content.put(member, "301");
            case "rows", "heldOut" -> content.remove(member);
            default -> content.put(member, "x");
        }

        var upload = of(part("conference", row(ONE, "9990000018", "child-protection")), reviewing);

        assertThat(upload.complete()).isFalse();
        assertThat(upload.rows()).isNull();
        assertThat(upload.parts().get(1).reason()).isEqualTo("failed");
    }

    @Test
    void takesNoRowThatIsAnotherServicesToTell() {
        var upload = of(
                part("conference", row(ONE, "9990000018", "child-protection")),
                part("reviewing", row(OTHER, "4010232137", "child-protection")));

        assertThat(upload.complete()).isFalse();
        assertThat(upload.parts().get(1).reason()).isEqualTo("failed");
    }

    @Test
    void tellsNothingOfAChildWhomOnePartHoldsToBeSensitive() {
        var conference = part("conference");
        ((ObjectNode) conference.content())
                .withArray("heldOut")
                .addObject()
                .put("childId", ONE.toString())
                .put("reason", "sensitive-here");

        var upload = of(conference, part("reviewing", row(ONE, "9990000018", "looked-after")));

        assertThat(upload.complete()).isTrue();
        assertThat(upload.rows()).isEmpty();
        assertThat(reasons(upload)).containsExactly("conference sensitive-here", "reviewing sensitive-in-another-part");
    }

    @Test
    void holdsOutNumbersThatCannotBeRight() {
        var shared = of(
                part("conference", row(ONE, "9990000018", "child-protection")),
                part("reviewing", row(OTHER, "9990000018", "looked-after")));
        var different = of(
                part("conference", row(ONE, "9990000018", "child-protection")),
                part("reviewing", row(ONE, "4010232137", "looked-after")));

        assertThat(shared.rows()).isEmpty();
        assertThat(reasons(shared)).containsExactly("conference nhs-number-shared", "reviewing nhs-number-shared");
        assertThat(different.rows()).isEmpty();
        assertThat(reasons(different)).containsExactly("conference nhs-numbers-differ", "reviewing nhs-numbers-differ");
    }

    @Test
    void leavesTheMotherHerOwnPlanBesideThatOfTheChildSheExpects() {
        var upload = of(
                part("conference", row(ONE, "9990000018", "unborn-child-protection")),
                part("reviewing", row(OTHER, "9990000018", "looked-after")));

        assertThat(told(upload)).containsExactly("9990000018 looked-after", "9990000018 unborn-child-protection");
    }

    @Test
    void isNoFileWithoutWhomToRing() {
        var conference = part("conference", row(ONE, "9990000018", "child-protection"));
        ((ObjectNode) conference.content()).remove("emergencyTelephone");

        var upload = of(conference, part("reviewing"));

        assertThat(upload.complete()).isFalse();
        assertThat(upload.rows()).isNull();
        assertThat(upload.lacking()).containsExactly("emergencyTelephone");
    }

    private static CpIsUploadView of(Contribution... parts) {
        return Upload.of(List.of(parts), NOW);
    }

    private static Row row(UUID child, String number, String type) {
        return new Row(child, number, type, BEGAN, null, null);
    }

    private static Present part(String source, Row... rows) {
        var part = JSON.createObjectNode()
                .put("part", source)
                .put("council", "936")
                .put("total", rows.length)
                .put("digest", Digest.of(List.of(rows)));
        if (source.equals("conference")) {
            part.put("councilName", "A council")
                    .put("dayTelephone", "0300 555 0100")
                    .put("emergencyTelephone", "0300 555 0199");
        }
        part.putArray("heldOut");
        var list = part.putArray("rows");
        for (var row : rows) {
            list.addObject()
                    .put("childId", row.childId().toString())
                    .put("nhsNumber", row.nhsNumber())
                    .put("planType", row.planType())
                    .put("startedOn", row.startedOn().toString());
        }
        return new Present(source, NOW, part);
    }

    private static List<String> told(CpIsUploadView upload) {
        return java.util.Objects.requireNonNull(upload.rows()).stream()
                .map((CpIsUploadRowView row) -> row.nhsNumber() + " " + row.planType())
                .toList();
    }

    private static List<String> reasons(CpIsUploadView upload) {
        return upload.heldOut().stream()
                .map(each -> each.source() + " " + each.reason())
                .toList();
    }
}
