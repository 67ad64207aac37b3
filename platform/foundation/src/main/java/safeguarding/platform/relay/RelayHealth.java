package safeguarding.platform.relay;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** How the relay is: told for people, never part of readiness, because writes go on without the broker. */
@Wellness
@ApplicationScoped
public class RelayHealth implements HealthCheck {

    private final ServiceRelay relay;

    RelayHealth(ServiceRelay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        var standing = relay.standing();
        var reason = standing.reason();
        var answer = HealthCheckResponse.named("event relay")
                .withData("state", standing.state().name());
        if (reason != null) {
            answer.withData("reason", reason);
        }
        return answer.status(
                        switch (standing.state()) {
                            case OFF, STARTING, WORKING, STANDING_BY -> true;
                            case BROKER_AWAY, DATABASE_AWAY, RESTORED -> false;
                        })
                .build();
    }
}
