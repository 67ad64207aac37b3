package safeguarding.reviewing.ssda903.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.importing.DryRun;
import safeguarding.platform.importing.ImportJobView;
import safeguarding.platform.importing.ImportJobs;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.settings.SafeguardingSettings;
import safeguarding.reviewing.ssda903.reading.ReadingSet;
import safeguarding.reviewing.ssda903.reading.SetLines;
import safeguarding.reviewing.ssda903.taking.TakingSet;

/** Handing over the set of a year. */
@Path("/v1/imports/ssda903")
@Produces(MediaType.APPLICATION_JSON)
public class Ssda903ImportResource {

    private final ImportJobs jobs;
    private final ReadingSet reading;
    private final ObjectMapper json;
    private final SafeguardingSettings settings;
    private final Clock clock;

    Ssda903ImportResource(
            ImportJobs jobs, ReadingSet reading, ObjectMapper json, SafeguardingSettings settings, Clock clock) {
        this.jobs = jobs;
        this.reading = reading;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a zip and makes a job of it, one line for each child. */
    @POST
    @Consumes(Ssda903ReturnResource.ZIP)
    @RolesAllowed({"case-system", "operator"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "importSsda903",
            summary = "Hand over the SSDA903 set of a year",
            description = "A zip of CSV files; the exact header says which file each is, whatever its name. Dates are"
                    + " dd/mm/yyyy, the text UTF-8. Each child becomes a line of the job with its lines of all files"
                    + " and is taken whole or not at all; the report names each broken rule of the return by its id,"
                    + " with file, line and column. Periods of care, episodes and reviews are written down, go on, end"
                    + " or are corrected as by everybody else; who the child is stays as it is recorded, where it is"
                    + " told otherwise. What is wrong with the set as a whole is refused before anything is stored."
                    + " The same set again has no effect.")
    @APIResponse(
            responseCode = "202",
            description = "The set is stored; Location is the job with its report.",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response receive(
            @Parameter(
                            description = "Year in which the return year ends: 2026 for 1 April 2025 to 31 March 2026.",
                            required = true)
                    @QueryParam("year")
                    @Nullable
                    Integer year,
            @Parameter(
                            description = "Three digits of the council whose numbers of children the set uses.",
                            required = true,
                            example = "936")
                    @QueryParam("council")
                    @Nullable
                    String council,
            @Parameter(description = "Whether to make the report only and change nothing; false when absent.")
                    @QueryParam(DryRun.PARAMETER)
                    @Nullable
                    Boolean dryRun,
            @Context UriInfo address,
            @RequestBody(
                            required = true,
                            description = "A zip of CSV files of the return.",
                            content =
                                    @Content(
                                            mediaType = Ssda903ReturnResource.ZIP,
                                            schema = @Schema(implementation = Ssda903ZipFile.class)))
                    InputStream body) {
        var rehearsal = DryRun.asked(dryRun, address);
        refuseAnotherCouncil(council);
        var set = reading.read(body, ReturnYears.asked(year, clock));
        return jobs.receive(TakingSet.KIND, new SetLines(set, json), rehearsal);
    }

    /** Another council's numbers mean other children. */
    private void refuseAnotherCouncil(@Nullable String council) {
        if (!settings.childIdentity().councilCode().equals(council)) {
            throw ProblemException.invalid(
                    "council",
                    "Say that the set is of %s, whose numbers of children this service knows."
                            .formatted(settings.childIdentity().councilCode()));
        }
    }
}
