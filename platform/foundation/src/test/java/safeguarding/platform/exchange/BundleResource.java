package safeguarding.platform.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.idempotency.Idempotent;
import safeguarding.platform.paging.ChangesPage;
import safeguarding.platform.paging.ChangesPages;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;
import safeguarding.platform.sql.Sql;
import safeguarding.platform.versioning.Versions;

/** Bundles. */
@Path("/v1")
@RolesAllowed({"operator", "case-system"})
public class BundleResource {

    private final EntityManager entities;
    private final KeysetPages pages;
    private final ChangesPages changes;
    private final ChildVisibility children;
    private final Access access;
    private final Sql sql;

    BundleResource(
            EntityManager entities,
            KeysetPages pages,
            ChangesPages changes,
            ChildVisibility children,
            Access access,
            Sql sql) {
        this.entities = entities;
        this.pages = pages;
        this.changes = changes;
        this.children = children;
        this.access = access;
        this.sql = sql;
    }

    @POST
    @Path("bundles")
    @Idempotent
    @Transactional
    public Response send(@Valid SendBundleRequest request) {
        var bundle = new Bundle(request.label(), request.weight());
        entities.persist(bundle);
        entities.flush();
        Gate.pass(request.label());
        if (request.weight() > 1000) {
            throw ProblemException.of(ProblemType.RULE_BROKEN, "Too heavy.");
        }
        return Response.created(URI.create("http://localhost:8080/test/v1/bundles/" + bundle.id()))
                .entity(BundleView.of(bundle))
                .tag(Versions.etag(bundle))
                .build();
    }

    @POST
    @Path("children/{childId}/bundles")
    @Idempotent
    @Transactional
    public Response sendTo(@PathParam("childId") UUID childId, SendBundleRequest request) {
        children.place(childId, "north-east");
        access.created(childId);
        return send(request);
    }

    @GET
    @Path("bundle-changes")
    @Transactional
    public ChangesPage changes(@QueryParam("updatedSince") @Nullable String updatedSince, @BeanParam PageRequest page) {
        return changes.since(
                "bundle",
                updatedSince,
                page,
                ids -> sql
                        .list(
                                "select id, label, weight from bundle where id = any (?) and label <> 'hidden'",
                                row -> new BundleView(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)),
                                ids)
                        .stream()
                        .collect(Collectors.toMap(BundleView::id, Function.identity())));
    }

    @PUT
    @Path("bundles/{id}")
    @Transactional
    public Response weigh(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, SendBundleRequest request) {
        var bundle = entities.find(Bundle.class, id);
        Versions.require(ifMatch, bundle);
        Gate.pass(bundle.label());
        bundle.weigh(request.weight());
        entities.flush();
        return Response.ok(BundleView.of(bundle)).tag(Versions.etag(bundle)).build();
    }

    @GET
    @Path("bundles/{id}")
    @Transactional
    public Response read(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var bundle = entities.find(Bundle.class, id);
        return Versions.answer(ifNoneMatch, bundle, () -> BundleView.of(bundle));
    }

    @GET
    @Path("bundles")
    @Transactional
    public Page<BundleView> list(
            @QueryParam("prefix") @Nullable String prefix,
            @QueryParam("lighterThan") @Nullable Integer lighterThan,
            @BeanParam PageRequest page) {
        return pages.list("listBundles")
                .select("p.id, p.label, p.weight")
                .from("bundle p")
                .whereGiven("starts_with(p.label, :prefix)", "prefix", prefix)
                .visible(
                        lighterThan == null
                                ? new RowPredicate("1 = 1", Map.of())
                                : new RowPredicate("p.weight < :policyWeight", Map.of("policyWeight", lighterThan)))
                .orderByDescending(Key.number("p.weight"), Key.id("p.id"))
                .page(page, row -> new BundleView(row.getObject(1, UUID.class), row.getString(2), row.getInt(3)));
    }
}
