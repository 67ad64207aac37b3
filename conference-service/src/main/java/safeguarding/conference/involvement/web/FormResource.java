package safeguarding.conference.involvement.web;

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
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import safeguarding.conference.involvement.OpeningForm;
import safeguarding.conference.involvement.OpeningForm.Opened;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemException.Violation;
import safeguarding.platform.problem.ProblemType;

/**
 * The web form of an agency without a system of its own. It asks for no bearer token: the address is the key, and nothing is
 * named before a code is entered. See decision 0711.
 */
@Path("/forms/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FormResource {

    private static final int FINE = 200;
    private static final int REFUSED = 403;
    private static final int GONE = 410;
    private static final Set<ProblemType> NOT_THERE = EnumSet.of(ProblemType.NOT_FOUND, ProblemType.NOT_ALLOWED);

    private final OpeningForm opening;
    private final AnsweringForm answering;
    private final FormPages pages;
    private final SameSite sameSite;

    FormResource(OpeningForm opening, AnsweringForm answering, FormPages pages, SameSite sameSite) {
        this.opening = opening;
        this.answering = answering;
        this.pages = pages;
        this.sameSite = sameSite;
    }

    /** Asks for the code. */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response get(@PathParam("token") String token) {
        return opening.awaitsCode(token) ? page(FINE, pages.code(null)) : closed();
    }

    /** The code, and then the form itself. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @Operation(hidden = true)
    public Response post(@PathParam("token") String token, @Context HttpHeaders headers, @BeanParam SentForm sent) {
        if (!sameSite.sent(headers)) {
            return page(REFUSED, pages.closed());
        }
        var session = sent.session;
        return session == null ? open(token, sent) : take(token, session, sent);
    }

    private Response open(String token, SentForm sent) {
        return switch (opening.open(token, sent.code == null ? "" : sent.code)) {
            case Opened.Yes yes -> shown(() -> answering.show(yes.form(), yes.session()));
            case Opened.WrongCode wrong -> page(REFUSED, pages.code(wrong.triesLeft()));
            case Opened.No no -> closed();
        };
    }

    private Response take(String token, String session, SentForm sent) {
        return opening.openFor(token, session)
                .map(form -> taken(sent, () -> answering.take(form, session, sent)))
                .orElseGet(this::closed);
    }

    /** What cannot be shown leaves the form unopened. */
    private Response shown(Supplier<String> html) {
        return attempted(html, refused -> closed());
    }

    /** Who sent it is told why it is refused, unless what it is about is not there for them any longer. */
    private Response taken(SentForm sent, Supplier<String> html) {
        return attempted(
                html,
                refused -> NOT_THERE.contains(refused.type())
                        ? closed()
                        : page(refused.type().status(), pages.refused(inWords(refused), sent)));
    }

    private static String inWords(ProblemException refused) {
        return refused.violations().isEmpty()
                ? refused.detail()
                : refused.violations().stream().map(Violation::message).collect(Collectors.joining(" "));
    }

    /** What is refused half-way is not half taken. */
    private static Response attempted(Supplier<String> html, Function<ProblemException, Response> otherwise) {
        try {
            return page(FINE, html.get());
        } catch (ProblemException refused) {
            QuarkusTransaction.setRollbackOnly();
            return otherwise.apply(refused);
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
