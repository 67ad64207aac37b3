package safeguarding.licensing.signatures.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import safeguarding.licensing.signatures.AnsweringRequests;
import safeguarding.licensing.signatures.SignatureRequest;
import safeguarding.platform.problem.ProblemException;

/**
 * The page on which a parent or a head teacher signs. It asks for no bearer token: the address is the key, was sent to a
 * verified address only, and takes one answer. See decision 1308.
 */
@Path("/forms/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SignatureFormResource {

    private static final int FINE = 200;
    private static final int FAULTY = 400;
    private static final int REFUSED = 403;
    private static final int GONE = 410;

    private final AnsweringRequests answering;
    private final ShowingSignature showing;
    private final SignaturePages pages;
    private final SameSite sameSite;

    SignatureFormResource(
            AnsweringRequests answering, ShowingSignature showing, SignaturePages pages, SameSite sameSite) {
        this.answering = answering;
        this.showing = showing;
        this.pages = pages;
        this.sameSite = sameSite;
    }

    /** Shows what is asked. Looking uses nothing up. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response get(@PathParam("token") String token) {
        return answering.open(token).map(request -> shown(request, null)).orElseGet(this::closed);
    }

    /** Takes the answer, once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response post(
            @PathParam("token") String token, @Context HttpHeaders headers, @BeanParam SentSignature sent) {
        if (!sameSite.sent(headers)) {
            return page(REFUSED, pages.closed());
        }
        return answering
                .openToAnswer(token)
                .map(request -> sent.faults().isEmpty() ? taken(request, sent) : shown(request, sent))
                .orElseGet(this::closed);
    }

    private Response shown(SignatureRequest request, @Nullable SentSignature sent) {
        return attempted(() -> page(sent == null ? FINE : FAULTY, pages.form(showing.show(request), sent)));
    }

    private Response taken(SignatureRequest request, SentSignature sent) {
        return attempted(() -> {
            showing.take(request, sent);
            return page(FINE, pages.done(sent.consents()));
        });
    }

    /** What is refused half-way is not half taken, and tells nothing. */
    private Response attempted(Supplier<Response> attempt) {
        try {
            return attempt.get();
        } catch (ProblemException refused) {
            QuarkusTransaction.setRollbackOnly();
            return closed();
        }
    }

    private Response closed() {
        return page(GONE, pages.closed());
    }

    private static Response page(int status, String html) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(html)
                .build();
    }
}
