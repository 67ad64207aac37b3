package safeguarding.platform.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import safeguarding.platform.testing.calls.Calls;
import safeguarding.platform.testing.problems.ProblemAssert;
import safeguarding.platform.testing.tokens.TestTokens;

/** Every operation on a child's record, tried by callers who may not see the child, and by one who may. */
public final class RowMatrix {

    private final ServiceRows service;
    private final List<Operation> operations;
    private final ToldStory story;
    private final ToldStory other;

    private RowMatrix(ServiceRows service) {
        this.service = service;
        this.operations = Operation.onChildrenIn(service);
        assertThat(operations).describedAs("operations on children").isNotEmpty();
        this.story = service.told().knowing(operations);
        this.other = service.told();
    }

    /** Reads the document of the service under test and has two stories told. */
    public static RowMatrix of(ServiceRows service) {
        return new RowMatrix(service);
    }

    /** The operations that are tried. */
    public List<Operation> operations() {
        return operations;
    }

    /** One test for each promise. */
    public Stream<DynamicTest> asTests() {
        return Stream.of(
                DynamicTest.dynamicTest("lets through whoever may see the child", this::letsThrough),
                DynamicTest.dynamicTest("knows nothing of what is not there", this::knowsNothingOfWhatIsNotThere),
                DynamicTest.dynamicTest("knows nothing of one child under another", this::knowsNothingOfMixtures),
                DynamicTest.dynamicTest("hides other areas", this::hidesOtherAreas),
                DynamicTest.dynamicTest("hides everything from those without an area", this::hidesWithoutArea),
                DynamicTest.dynamicTest("hides from partners who are not involved", this::hidesFromStrangers));
    }

    private void letsThrough() {
        var softly = new SoftAssertions();
        for (var operation : operations) {
            softly.assertThat(call(operation, operation.whoSees(service), story).statusCode())
                    .describedAs("%s", operation)
                    .isNotIn(400, 401, 403, 404, 405, 415, 428, 500, 503);
        }
        softly.assertAll();
    }

    private void knowsNothingOfWhatIsNotThere() {
        refuses(
                operations,
                each -> each.whoSees(service),
                each -> story.with(each.subject(), UUID.randomUUID().toString()));
    }

    private void knowsNothingOfMixtures() {
        refuses(
                operations.stream().filter(each -> each.parameters().size() > 1).toList(),
                each -> each.whoSees(service),
                each -> story.with(each.subject(), other.in("{" + each.subject() + "}")));
    }

    private void hidesOtherAreas() {
        refuses(ofInsiders(), each -> each.insider(service).areas("south-west"), each -> story);
    }

    private void hidesWithoutArea() {
        refuses(ofInsiders(), each -> each.insider(service).areas(new String[0]), each -> story);
    }

    /** Partners see by involvement, not by area. */
    private List<Operation> ofInsiders() {
        return operations.stream().filter(each -> each.isForInsiders(service)).toList();
    }

    private void hidesFromStrangers() {
        refuses(
                operations.stream().filter(Operation::isForPartners).toList(),
                each -> TestTokens.partner("gp-practice-elsewhere"),
                each -> story);
    }

    /** Fails when any of these does not answer as if there were no such record. */
    public static void areHidden(List<Operation> some, Function<Operation, Response> call) {
        var softly = new SoftAssertions();
        for (var operation : some) {
            var answer = call.apply(operation);
            softly.assertThat(answer.statusCode())
                    .describedAs("%s: %s", operation, answer.asString())
                    .isEqualTo(404);
            softly.check(() -> ProblemAssert.of(answer).hasStatus(404).hasType("not-found"));
        }
        softly.assertAll();
    }

    private void refuses(
            List<Operation> some, Function<Operation, TestTokens> caller, Function<Operation, ToldStory> told) {
        areHidden(some, each -> call(each, caller.apply(each), told.apply(each)));
    }

    /** Calls an operation in a story, with a version that nothing has. */
    public Response call(Operation operation, TestTokens caller, ToldStory told) {
        var request =
                Calls.forPurpose(service.purposeOf(caller)).creating(caller).header("If-Match", "\"987654\"");
        if (operation.takesBody()) {
            request.body(told.in(service.body(operation.id())));
        }
        return operation.call(request, told.in(operation.path()));
    }
}
