package safeguarding.conference.census.web;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.census.TakingCensus;
import safeguarding.conference.census.file.CensusFile;
import safeguarding.conference.census.file.CensusLines;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.importing.DryRun;
import safeguarding.platform.importing.ImportJobView;
import safeguarding.platform.importing.ImportJobs;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.settings.SafeguardingSettings;

/** Handing over a census file. */
@Path("/v1/imports/cin-census")
@Produces(MediaType.APPLICATION_JSON)
public class CinCensusResource {

    private final ImportJobs jobs;
    private final ObjectMapper json;
    private final SafeguardingSettings settings;

    CinCensusResource(ImportJobs jobs, ObjectMapper json, SafeguardingSettings settings) {
        this.jobs = jobs;
        this.json = json;
        this.settings = settings;
    }

    /** Takes a file and makes a job of it, one line for each Child. */
    @POST
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed({"case-system", "operator"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "importCinCensus",
            summary = "Hand over a children in need census",
            description =
                    "The XML file of a year. Each Child becomes a line of the job and is taken by itself; the report"
                            + " names each broken rule of the census by its id, with what would mend it. What is recorded here"
                            + " is never overwritten: where the file says otherwise, the report lists a conflict. The same file"
                            + " again has no effect; the file of a later year brings up to date.")
    @APIResponse(
            responseCode = "202",
            description = "The file is stored; Location is the job with its report.",
            content = @Content(schema = @Schema(implementation = ImportJobView.class)))
    public Response receive(
            @Parameter(description = "Whether to make the report only and change nothing; false when absent.")
                    @QueryParam(DryRun.PARAMETER)
                    @Nullable
                    Boolean dryRun,
            @Context UriInfo address,
            @RequestBody(
                            required = true,
                            description =
                                    "A census file: Message with its Header and Children, without a document type.",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(implementation = CinCensusFile.class)))
                    InputStream body) {
        var rehearsal = DryRun.asked(dryRun, address);
        var file = new CensusFile(body);
        refuseAnotherCouncil(file.header().council());
        return jobs.receive(TakingCensus.KIND, new CensusLines(file, json), rehearsal);
    }

    /** Another council's ids mean other children. */
    private void refuseAnotherCouncil(@Nullable String council) {
        if (!settings.childIdentity().councilCode().equals(council)) {
            throw ProblemException.invalid(
                    "Header.Source.LEA",
                    "The file is of another council than %s, whose ids of children this service knows."
                            .formatted(settings.childIdentity().councilCode()));
        }
    }
}
