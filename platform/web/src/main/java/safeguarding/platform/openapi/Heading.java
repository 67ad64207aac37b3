package safeguarding.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Title, licence, address at the gateway and the token every operation needs. */
final class Heading {

    /** Name of the security scheme in every document. */
    static final String SCHEME = "token";

    private static final String DESCRIPTION = """
        One of the services of a council's Safeguarding Unit. Every operation needs a bearer token; every operation \
        that opens a child's record needs the header Access-Purpose. A member of a body that is null is as if it were absent; \
        members and parameters that are not known are refused. Refusals are RFC 9457 problem details. A record \
        that the caller may not see answers 404.\
        """;

    private Heading() {}

    static void write(OpenAPI document, ServiceName service) {
        document.setInfo(OASFactory.createInfo()
                .title(service.forPeople() + " API")
                .version("1.0.0")
                .description(DESCRIPTION)
                .contact(OASFactory.createContact().name("Safeguarding Unit"))
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0.txt")));
        document.setServers(List.of(OASFactory.createServer()
                .url(service.path())
                .description("Production, at the gateway")
                .addExtension("x-internal", false)));
        var components = Objects.requireNonNull(document.getComponents());
        components.setSecuritySchemes(Map.of(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "An access token of the council's sign-in server: RFC 9068, checked as RFC8725 advises,"
                                        + " audience safeguarding.")));
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
    }
}
