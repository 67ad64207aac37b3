package safeguarding.conference.returns.daily;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import safeguarding.platform.settings.SafeguardingSettings;

/** Sends the daily feed whenever its time has come, where that is switched on. */
@ApplicationScoped
class DailySchedule {

    private final SendingDaily sending;
    private final DailySettings settings;
    private final Optional<DfeReceiver> receiver;

    DailySchedule(SendingDaily sending, DailySettings settings, SafeguardingSettings unit, ObjectMapper json) {
        this.sending = sending;
        this.settings = settings;
        this.receiver = settings.enabled()
                ? settings.address()
                        .map(address -> new DfeReceiver(
                                settings, address, unit.childIdentity().councilCode(), json))
                : Optional.empty();
        if (settings.enabled() && receiver.isEmpty()) {
            throw new IllegalStateException(
                    "safeguarding.returns.dfe-daily.enabled needs safeguarding.returns.dfe-daily.address");
        }
    }

    /** A round that fails is tried again at the next turn. */
    @Scheduled(
            every = "{safeguarding.returns.dfe-daily.every:1h}",
            delayed = "{safeguarding.returns.dfe-daily.delayed:30s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void itIsTime() {
        receiver.ifPresent(at -> {
            try {
                sending.send(settings, at);
            } catch (RuntimeException e) {
                Log.error("The daily feed could not be sent; it will be tried again", e);
            }
        });
    }
}
