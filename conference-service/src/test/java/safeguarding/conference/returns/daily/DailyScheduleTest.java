package safeguarding.conference.returns.daily;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.testing.servers.RealServers;

/** The loop itself, as it runs in an installation: round after round, whether the receiver is there or away. */
@QuarkusTest
@TestProfile(DailyScheduleTest.Sending.class)
@RealServers(service = "conference")
class DailyScheduleTest {

    private static final String PORT_CHOSEN = "test.daily-receiver.port";
    private static final int PORT = free();

    /** Sends every second to a receiver that is not always there. */
    public static final class Sending implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "safeguarding.returns.dfe-daily.enabled", "true",
                    "safeguarding.returns.dfe-daily.address", "http://127.0.0.1:" + PORT,
                    "safeguarding.returns.dfe-daily.every", "1s",
                    "safeguarding.returns.dfe-daily.delayed", "1s",
                    "safeguarding.returns.dfe-daily.first-pause", "PT0.2S",
                    "safeguarding.returns.dfe-daily.longest-pause", "PT1S");
        }
    }

    @Test
    void goesOnRoundAfterRoundThoughTheReceiverIsAwayForAWhile() {
        try (var receiver = new RecordingReceiver(PORT)) {
            var first = planned();
            until(() -> hasPlan(receiver, first));
            var second = planned();
            until(() -> hasPlan(receiver, second));
            assertThat(receiver.acceptedOf(first)).as("nothing is sent twice").doesNotHaveDuplicates();
        }
        var whileAway = planned();
        try (var back = new RecordingReceiver(PORT)) {
            until(() -> hasPlan(back, whileAway));
            var afterwards = planned();
            until(() -> hasPlan(back, afterwards));
        }
    }

    private static UUID planned() {
        var child = Families.registeredAs(Families.child(Families.councilChildId(), "north-east"));
        Conferences.planFor(child);
        return child;
    }

    private static boolean hasPlan(RecordingReceiver receiver, UUID child) {
        return receiver.acceptedOf(child).stream().anyMatch(sent -> sent.findValue("child_protection_plan_id") != null);
    }

    private static void until(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("the receiver gets it in time").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The profile is loaded twice, by two class loaders: both have to mean the same port. */
    private static int free() {
        var chosen = Integer.getInteger(PORT_CHOSEN);
        if (chosen != null) {
            return chosen;
        }
        try (var socket = new ServerSocket(0)) {
            System.setProperty(PORT_CHOSEN, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
