package safeguarding.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives each service's document the house style once, when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HouseStyle implements OASFilter {

    private final ServiceName service;
    private final SchemaNames names;

    /** The style of the service that is being built. */
    public HouseStyle() {
        this(new ServiceName(ConfigProvider.getConfig()
                .getOptionalValue("safeguarding.service", String.class)
                .orElse("platform")));
    }

    HouseStyle(ServiceName service) {
        this.service = service;
        this.names = new SchemaNames(service);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        names.rewriteReferences(schema);
        SchemaLimits.state(schema);
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        names.rename(document.getComponents());
        Heading.write(document, service);
        CommonComponents.add(document.getComponents());
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(this::style);
            Tags.describe(document);
        }
    }

    private void style(PathItem path) {
        new TreeMap<>(path.getOperations()).forEach(this::style);
    }

    private void style(PathItem.HttpMethod method, Operation operation) {
        if (operation.getOperationId() != null) {
            operation.setOperationId(operation.getOperationId().replace("Service", service.inNames()));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        Roles.state(operation);
        StandardHeaders.add(method, operation);
        StandardAnswers.add(operation);
        Tags.shorten(operation);
    }
}
