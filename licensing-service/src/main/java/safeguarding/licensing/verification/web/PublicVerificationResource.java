package safeguarding.licensing.verification.web;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import safeguarding.licensing.verification.VerifyingLicences;
import safeguarding.platform.report.web.DataOrPage;

/**
 * The check of a licence number for anybody: no token is asked for, and nothing is told but whether a licence holds, its kind and
 * its dates. The door limits it by the address it comes from.
 */
@Path("/verifications/{number}")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public class PublicVerificationResource {

    private final VerifyingLicences verifying;
    private final VerificationPage page;

    PublicVerificationResource(VerifyingLicences verifying, VerificationPage page) {
        this.verifying = verifying;
        this.page = page;
    }

    /** Whether a licence with this number holds today. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response verify(@PathParam("number") String number, @Context HttpHeaders headers) {
        var view = VerificationView.of(verifying.verify(number), number);
        return DataOrPage.answer(view, page.style(), () -> page.of(view), headers)
                .build();
    }
}
