package safeguarding.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives each service's document the house style once, when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HouseStyle implements OASFilter {

    private final ServiceName service;
    private final SchemaNames names;
    private final WorkedExamples examples;

    /** The style of the service that is being built. */
    public HouseStyle() {
        this(new ServiceName(ConfigProvider.getConfig()
                .getOptionalValue("safeguarding.service", String.class)
                .orElse("platform")));
    }

    HouseStyle(ServiceName service) {
        this.service = service;
        this.names = new SchemaNames(service);
        this.examples = new WorkedExamples(service);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        PlainTypes.write(schema);
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
            document.getPaths().getPathItems().forEach(this::style);
            UsedSchemas.keep(document, document.getComponents());
            document.getPaths().getPathItems().values().stream()
                    .flatMap(path -> path.getOperations().values().stream())
                    .forEach(Uploads::describe);
            Tags.describe(document);
        }
    }

    private void style(String path, PathItem item) {
        var shapes = new TreeMap<PathItem.HttpMethod, Shape>();
        item.getOperations()
                .forEach((method, operation) -> shapes.put(method, Shape.of(path, item, method, operation)));
        new TreeMap<>(item.getOperations()).forEach((method, operation) -> {
            var shape = Objects.requireNonNull(shapes.get(method));
            StandardHeaders.add(shape, operation);
            StandardAnswers.add(shape, operation);
            Parameters.show(operation);
            Tags.group(path, operation);
            Roles.state(operation);
            if (operation.getOperationId() != null) {
                examples.show(operation.getOperationId(), operation);
                operation.setOperationId(operation.getOperationId().replace("Service", service.inNames()));
            }
        });
    }
}
