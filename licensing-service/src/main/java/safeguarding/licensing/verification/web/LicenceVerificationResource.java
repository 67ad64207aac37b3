package safeguarding.licensing.verification.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.licensing.neighbours.KnownLicence;
import safeguarding.licensing.neighbours.KnownParties;
import safeguarding.licensing.neighbours.KnownParty;
import safeguarding.licensing.verification.VerifyingLicences;
import safeguarding.platform.coding.Codes;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.time.CivilTime;

/** The check of a licence number for councils, the police and the licensing team. */
@Path("/v1/licence-verifications/{number}")
@Produces(MediaType.APPLICATION_JSON)
public class LicenceVerificationResource {

    private final VerifyingLicences verifying;
    private final KnownParties parties;
    private final Clock clock;

    LicenceVerificationResource(VerifyingLicences verifying, KnownParties parties, Clock clock) {
        this.verifying = verifying;
        this.parties = parties;
        this.clock = clock;
    }

    /** The licence of a number. */
    @GET
    @RolesAllowed({"head-of-safeguarding", "licensing-officer", "partner-agency", "qa-manager"})
    @Transactional
    @Operation(
            operationId = "verifyLicence",
            summary = "Check the number of a licence",
            description =
                    "However it is typed: how the licence stands today, who holds it, its conditions. Anybody may check"
                            + " at /verifications/{number} without signing in whether it holds, its kind and its dates, no more.")
    @APIResponse(
            responseCode = "200",
            description = "The licence with this number.",
            content = @Content(schema = @Schema(implementation = LicenceVerificationView.class)))
    public LicenceVerificationView verify(
            @Parameter(
                            description = "The number, however it is typed.",
                            schema = @Schema(maxLength = 40),
                            example = "WP-7F3K-9QXD-M")
                    @PathParam("number")
                    String number) {
        return verifying.standing(number).map(this::shown).orElseThrow(() -> AreaRecords.none("licence"));
    }

    private LicenceVerificationView shown(KnownLicence licence) {
        var term = Objects.requireNonNull(licence.term());
        return new LicenceVerificationView(
                Objects.requireNonNull(licence.number()),
                Codes.of(licence.kind()),
                Codes.of(licence.standing()),
                parties.find(licence.holderId()).map(KnownParty::name).orElseThrow(),
                licence.council(),
                term.from(),
                term.to(),
                licence.conditions(),
                CivilTime.today(clock));
    }
}
