package safeguarding.gateway.cpis.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.gateway.composition.ForwardedRequest;
import safeguarding.gateway.cpis.ComposingUpload;
import safeguarding.platform.caller.CurrentCaller;

/** The council's one upload to CP-IS. */
@Path("/v1/returns/cp-is")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CpIsUploadResource {

    private final ComposingUpload composing;
    private final ForwardedRequest forwarded;
    private final CurrentCaller caller;

    CpIsUploadResource(ComposingUpload composing, ForwardedRequest forwarded, CurrentCaller caller) {
        this.composing = composing;
        this.forwarded = forwarded;
        this.caller = caller;
    }

    /** The file as it is now. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "qa-manager", "returns-officer"})
    @Operation(
            operationId = "getCpIsUpload",
            summary = "See the council's one upload to CP-IS",
            description =
                    "Asks every service whose plans belong into the file, with the caller's own token and purpose, and"
                            + " joins their parts, so that none overwrites another. While a part is missing or not"
                            + " whole, or the council's name or a telephone is not known, complete is false and no row"
                            + " is shown: a file without them would end plans that go on. A child whom one part holds"
                            + " to be sensitive is told by none (K7).")
    @APIResponse(responseCode = "200", description = "The file, or what keeps it from being one; look at complete.")
    public CpIsUploadView get() {
        caller.purpose();
        return composing.of(forwarded.reading());
    }
}
