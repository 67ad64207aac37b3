package safeguarding.platform.history.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.time.CivilTime;

/**
 * Says with each answer about a day which day it is about, at whose end that was known, and whether it may still change: in
 * headers, so that the body of a day that has ended stays the same to the last digit. Where no knowledge is asked for it is
 * that of today, which what is recorded late still changes.
 */
class SayingHowLongItHolds {

    static final String AS_AT = "As-At";
    static final String KNOWN_ON = "Known-On";
    static final String PROVISIONAL = "Provisional";

    private static final int OK = 200;

    private final Clock clock;

    SayingHowLongItHolds(Clock clock) {
        this.clock = clock;
    }

    /** Adds the headers where a day was asked for. */
    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        var asked = request.getUriInfo().getQueryParameters();
        if (!request.getMethod().equals("GET")
                || response.getStatus() != OK
                || !asked.containsKey("asAt") && !asked.containsKey("knownOn")) {
            return;
        }
        var today = CivilTime.today(clock);
        var asAt = date(asked.getFirst("asAt"));
        var state = asAt == null ? today : asAt;
        var knownOn = date(asked.getFirst("knownOn"));
        var headers = response.getHeaders();
        headers.putSingle(AS_AT, state.toString());
        if (knownOn != null) {
            headers.putSingle(KNOWN_ON, knownOn.toString());
        }
        headers.putSingle(
                PROVISIONAL, Boolean.toString(!state.isBefore(today) || knownOn == null || knownOn.equals(today)));
    }

    /** What was answered with 200 was a date. */
    private static @Nullable LocalDate date(@Nullable String written) {
        return written == null || written.isBlank() ? null : LocalDate.parse(written);
    }
}
