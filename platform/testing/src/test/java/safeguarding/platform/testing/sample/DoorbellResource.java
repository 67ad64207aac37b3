package safeguarding.platform.testing.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers everybody, as no endpoint of a service should. */
@Path("/v1/doorbell")
public class DoorbellResource {

    /** Rings. */
    @GET
    @PermitAll
    @Operation(operationId = "ringDoorbell")
    public String ring() {
        return "ding";
    }
}
