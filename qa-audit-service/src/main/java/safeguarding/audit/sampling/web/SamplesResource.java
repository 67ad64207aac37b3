package safeguarding.audit.sampling.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import safeguarding.audit.links.Links;
import safeguarding.audit.sampling.AuditSample;
import safeguarding.audit.sampling.RedrawingSample;
import safeguarding.audit.sampling.Samples;
import safeguarding.platform.lists.AreaRecordKind;
import safeguarding.platform.lists.AreaRecords;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** Samples of audits. None names a case. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"head-of-safeguarding", "qa-manager", "qa-officer"})
public class SamplesResource {

    private final Samples samples;
    private final RedrawingSample redrawing;
    private final AreaRecords records;
    private final KeysetPages pages;
    private final Links links;

    SamplesResource(Samples samples, RedrawingSample redrawing, AreaRecords records, KeysetPages pages, Links links) {
        this.samples = samples;
        this.redrawing = redrawing;
        this.records = records;
        this.pages = pages;
        this.links = links;
    }

    /** Samples, page by page. */
    @GET
    @Transactional
    @Operation(
            operationId = "listAuditSamples",
            summary = "List samples of audits, or what has changed in them",
            description = "Each with everything that is needed to draw it again.")
    @APIResponse(
            responseCode = "200",
            description =
                    "Samples in the order in which they were drawn; with updatedSince those that have changed, and"
                            + " next is always there.")
    public Page<SampleView> list(
            @Parameter(description = "The audit.") @QueryParam("auditId") @Nullable UUID auditId,
            @Parameter(
                            description = "Cursor of the change feed: the next of the answer before, or begin for the"
                                    + " first change ever. The changes are not filtered.",
                            schema = @Schema(maxLength = 8192))
                    @QueryParam("updatedSince")
                    @Nullable
                    String updatedSince,
            @BeanParam PageRequest page) {
        if (updatedSince == null) {
            var query = records.list(kind()).whereGiven("r.audit_id = :auditId", "auditId", auditId);
            return records.page(kind(), query, page, this::shown);
        }
        if (auditId != null) {
            throw ProblemException.invalid(
                    "updatedSince", "The changes are not filtered: leave the other filters out.");
        }
        return records.changedSince(kind(), updatedSince, page, this::shown);
    }

    /** One sample. */
    @GET
    @Path("/{sampleId}")
    @Transactional
    @Operation(
            operationId = "getAuditSample",
            summary = "Read a sample of an audit",
            description = "The question as data and in words, strata, size, seed, what was known, and the digest of the"
                    + " frame.")
    @APIResponse(
            responseCode = "200",
            description = "The sample.",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response get(
            @PathParam("sampleId") UUID sampleId,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return records.answer(kind(), sample(sampleId), null, ifNoneMatch, this::shown);
    }

    /** Among which cases was drawn. */
    @GET
    @Path("/{sampleId}/frame")
    @Transactional
    @Operation(
            operationId = "listAuditSampleFrame",
            summary = "List the cases among which a sample was drawn",
            description =
                    "Every key with its stratum and its place in the order of that, as they were when it was drawn:"
                            + " with the seed and the rules SA1 to SA4 anybody can draw again.")
    @APIResponse(responseCode = "200", description = "One page of the frame, by case key.")
    public Page<FrameItem> frame(@PathParam("sampleId") UUID sampleId, @BeanParam PageRequest page) {
        sample(sampleId);
        return pages.list("listAuditSampleFrame")
                .select("f.case_key, f.stratum, f.place")
                .from("audit_sample_frame f")
                .where("f.sample_id = :sampleId", "sampleId", sampleId)
                .orderBy(Key.text("f.case_key"))
                .page(page, row -> new FrameItem(row.getString(1), row.getString(2), row.getInt(3)));
    }

    /** Draws it again. */
    @POST
    @Path("/{sampleId}/redraws")
    @Transactional
    @Operation(
            operationId = "recomputeAuditSample",
            summary = "Draw a sample again and compare",
            description = "Frame and cases are worked out anew from what was known when it was drawn, and compared with"
                    + " what is kept. Nothing is changed; replacements do not matter.")
    @APIResponse(
            responseCode = "200",
            description = "Whether frame and cases are the same.",
            content = @Content(schema = @Schema(implementation = RedrawView.class)))
    public RedrawView redraw(@PathParam("sampleId") UUID sampleId) {
        return RedrawView.of(sampleId, redrawing.redraw(sample(sampleId)));
    }

    private AuditSample sample(UUID sampleId) {
        return records.toRead(kind(), samples.find(sampleId));
    }

    private SampleView shown(AuditSample sample) {
        return SampleView.of(sample, links);
    }

    private AreaRecordKind<AuditSample> kind() {
        return AreaRecordKind.ofAreas(
                "listAuditSamples",
                "audit-sample",
                "audit_sample",
                AuditSample.class,
                samples::all,
                AuditSample::areas);
    }
}
