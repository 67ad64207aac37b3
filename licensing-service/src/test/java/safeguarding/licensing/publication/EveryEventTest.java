package safeguarding.licensing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import safeguarding.licensing.bodies.BodyStory;
import safeguarding.licensing.chaperonebookings.BookingStory;
import safeguarding.licensing.chaperones.ChaperoneStory;
import safeguarding.licensing.children.LicensedChildStory;
import safeguarding.licensing.employers.EmployerStory;
import safeguarding.licensing.licences.LicenceStory;
import safeguarding.licensing.parties.PartyStory;
import safeguarding.licensing.permits.WorkPermitStory;
import safeguarding.licensing.productions.ProductionStory;
import safeguarding.licensing.rows.FoundationStory;
import safeguarding.licensing.schoolcalendars.SchoolCalendarStory;
import safeguarding.licensing.signatures.SignatureStory;
import safeguarding.platform.testing.catalogue.SentEvents;
import safeguarding.platform.testing.servers.RealServers;

/** Every event of the catalogue is really sent, as the catalogue says, and none holds a personal value. */
@QuarkusTest
@RealServers(service = "licensing")
class EveryEventTest {

    /** Needs another edition of a rule; the foundation's tests send it. */
    private static final Set<String> NOT_TO_BE_HAD_HERE = Set.of("deadline-recomputed");

    private static final SentEvents EVENTS = SentEvents.of("licensing");

    /** Values with which the stories are told and that no event may hold. */
    private static final List<String> PERSONAL = List.of(
            "Xanthippe",
            "Mill Lane",
            "party.example",
            "Quentin",
            "Zebrowski",
            "Ocelot",
            "Peregrine",
            "Ottoline",
            "home.example",
            "Paper round",
            "Hazel Yard",
            "Secretly");

    @Test
    void isSentAsTheCatalogueSays() {
        var expected = new TreeSet<>(EVENTS.promised());
        expected.removeAll(NOT_TO_BE_HAD_HERE);

        FoundationStory.happens();
        PartyStory.happens();
        EmployerStory.happens();
        LicenceStory.happens();
        ProductionStory.happens();
        LicensedChildStory.happens();
        SchoolCalendarStory.happens();
        WorkPermitStory.happens();
        SignatureStory.happens();
        ChaperoneStory.happens();
        BookingStory.happens();
        BodyStory.happens();

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
