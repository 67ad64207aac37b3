package safeguarding.gateway.planenquiry.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import safeguarding.gateway.GatewaySettings;

/** Whom to ring. */
@Schema(name = "NumberToRing", description = "Whom to ring, and when somebody answers.")
public record RingView(
        @Schema(required = true, examples = "Safeguarding Unit")
        String name,

        @Schema(required = true, examples = "01632 960100") String telephone,

        @Schema(required = true, examples = "Monday to Friday, 9:00 to 17:00")
        String hours) {

    static RingView of(GatewaySettings.Ring ring) {
        return new RingView(ring.name(), ring.telephone(), ring.hours());
    }
}
