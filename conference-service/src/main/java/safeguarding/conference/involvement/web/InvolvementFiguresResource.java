package safeguarding.conference.involvement.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import safeguarding.platform.measure.web.IndicatorFilter;

/** How agencies took part in conferences. Counts every child and shows none. */
@Path("/v1/involvement-figures")
@Produces(MediaType.APPLICATION_JSON)
public class InvolvementFiguresResource {

    private final ReadingInvolvementFigures figures;

    InvolvementFiguresResource(ReadingInvolvementFigures figures) {
        this.figures = figures;
    }

    /** All agencies. */
    @GET
    @RolesAllowed({
        "analyst",
        "case-system",
        "chair",
        "committee-member",
        "conference-admin",
        "head-of-safeguarding",
        "iro",
        "qa-manager",
        "qa-officer",
        "team-manager"
    })
    @Transactional
    @Operation(
            operationId = "listInvolvementFigures",
            summary = "Read how agencies took part in conferences",
            description =
                    "Invited of expected, never invited (the unit's own failing), attended of invited, reports in time"
                            + " of those due, contributed, children reported on: by kind of agency and by practice, school or"
                            + " service, once for each conference. A figure of a day that has ended (knownOn) is the same for ever."
                            + " For readers outside the unit small numbers are suppressed and no organisation is named.")
    @APIResponse(responseCode = "200", description = "The figures for the days that were asked for.")
    public InvolvementFiguresView list(@BeanParam IndicatorFilter filter) {
        return figures.all(filter);
    }
}
