package safeguarding.platform.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import safeguarding.client.ApiClient;
import safeguarding.client.ApiException;
import safeguarding.client.api.ConferenceChildrenApi;
import safeguarding.client.api.ConferenceChildrenApi.APIGetChildRequest;
import safeguarding.client.api.ConferenceChildrenApi.APIRegisterChildRequest;
import safeguarding.client.api.ConferenceChildrenApi.APIReplaceChildRequest;
import safeguarding.client.api.GatewayChildrenApi;
import safeguarding.client.api.GatewayChildrenApi.APIGetComposedChildRequest;
import safeguarding.client.api.GatewayChildrenApi.APISearchAllChildrenRequest;
import safeguarding.client.api.GatewayUnitApi;
import safeguarding.client.api.GatewayUnitApi.APIGetUnitScorecardRequest;
import safeguarding.client.model.AccessPurpose;
import safeguarding.client.model.ConferenceChildName;
import safeguarding.client.model.ConferenceChildResponsibility;
import safeguarding.client.model.ConferenceRecordView;
import safeguarding.client.model.ConferenceRegisterChildRequest;
import safeguarding.client.model.ConferenceReplaceChildRequest;
import safeguarding.client.model.GatewaySearchChildrenRequest;
import safeguarding.client.model.Problem;
import safeguarding.platform.local.home.Door;

/** What a program of the council does with the generated Java client: register, change, search, read, and be refused. */
record JavaClientAtWork(WholeSuite suite, String councilChildId) {

    private static final LocalDate BORN = LocalDate.of(2009, 4, 17);

    void work() throws ApiException {
        var child = registeredOnce();
        changedFromTheVersionThatWasSeen(child);
        foundAndSeen(child);
        unknownIsAProblem();
        scorecardIsRead();
    }

    private UUID registeredOnce() throws ApiException {
        var children = new ConferenceChildrenApi(as("case-system"));

        var first = children.registerChildWithHttpInfo(registering("java-" + councilChildId, BORN));
        var again = children.registerChild(registering("java-" + councilChildId, BORN));
        var reused = refusal(() -> children.registerChild(registering("java-" + councilChildId, BORN.plusDays(1))));

        assertThat(first.getStatusCode()).isEqualTo(201);
        assertThat(first.getData().getDateOfBirth()).isEqualTo(BORN);
        assertThat(again.getChildId()).isEqualTo(first.getData().getChildId());
        assertThat(reused.getStatus()).isEqualTo(422);
        return again.getChildId();
    }

    private void changedFromTheVersionThatWasSeen(UUID child) throws ApiException {
        var children = new ConferenceChildrenApi(as("case-system"));
        var seen = children.getChildWithHttpInfo(reading(child));
        var version = Objects.requireNonNull(seen.getHeaders().get("etag")).getFirst();

        var changed = children.replaceChild(replacing(child, version));

        assertThat(changed.getDateOfBirth()).isEqualTo(BORN.plusDays(1));
        assertThat(refusal(() -> children.replaceChild(replacing(child, version)))
                        .getStatus())
                .isEqualTo(412);
    }

    private void foundAndSeen(UUID child) throws ApiException {
        var client = as("chair");
        var door = new GatewayChildrenApi(client);

        var found = door.searchAllChildren(APISearchAllChildrenRequest.newBuilder()
                .accessPurpose(AccessPurpose.CONFERENCE)
                .gatewaySearchChildrenRequest(new GatewaySearchChildrenRequest().councilChildId(councilChildId))
                .build());
        var view = door.getComposedChild(APIGetComposedChildRequest.newBuilder()
                .accessPurpose(AccessPurpose.CONFERENCE)
                .childId(child)
                .build());

        assertThat(found.getItems())
                .singleElement()
                .satisfies(one -> assertThat(one.getChildId()).isEqualTo(child));
        var record =
                client.getObjectMapper().convertValue(view.getParts().getFirst().getData(), ConferenceRecordView.class);
        assertThat(record.getChildId()).isEqualTo(child);
    }

    private void unknownIsAProblem() {
        var unknown = UUID.fromString("00000000-0000-8000-8000-000000000000");

        var problem = refusal(() -> new ConferenceChildrenApi(as("chair")).getChild(reading(unknown)));

        assertThat(problem.getType()).hasToString("urn:safeguarding:problem:not-found");
        assertThat(problem.getTraceId()).isNotBlank();
    }

    private void scorecardIsRead() throws ApiException {
        var unit = new GatewayUnitApi(as("head-of-safeguarding"));

        var card = unit.getUnitScorecard(scorecard(LocalDate.of(2013, 11, 28)));
        var future = refusal(() -> unit.getUnitScorecard(scorecard(LocalDate.of(9999, 1, 1))));

        assertThat(card.getAsAt()).isEqualTo("2013-11-28");
        assertThat(card.getParts()).hasSize(5);
        assertThat(future.getViolations())
                .singleElement()
                .satisfies(one -> assertThat(one.getField()).isEqualTo("asAt"));
    }

    private static APIGetUnitScorecardRequest scorecard(LocalDate day) {
        return APIGetUnitScorecardRequest.newBuilder()
                .accessPurpose(AccessPurpose.QUALITY_ASSURANCE)
                .asAt(day)
                .build();
    }

    private APIRegisterChildRequest registering(String key, LocalDate born) {
        return APIRegisterChildRequest.newBuilder()
                .accessPurpose(AccessPurpose.CONFERENCE)
                .idempotencyKey(key)
                .conferenceRegisterChildRequest(new ConferenceRegisterChildRequest()
                        .councilChildId(councilChildId)
                        .name(name())
                        .dateOfBirth(born)
                        .responsibility(responsibility()))
                .build();
    }

    private APIReplaceChildRequest replacing(UUID child, String version) {
        return APIReplaceChildRequest.newBuilder()
                .accessPurpose(AccessPurpose.CONFERENCE)
                .childId(child)
                .ifMatch(version)
                .conferenceReplaceChildRequest(new ConferenceReplaceChildRequest()
                        .name(name())
                        .dateOfBirth(BORN.plusDays(1))
                        .responsibility(responsibility()))
                .build();
    }

    private static APIGetChildRequest reading(UUID child) {
        return APIGetChildRequest.newBuilder()
                .accessPurpose(AccessPurpose.CONFERENCE)
                .childId(child)
                .build();
    }

    private static ConferenceChildName name() {
        return new ConferenceChildName().given("Jay").family("Compiled");
    }

    private static ConferenceChildResponsibility responsibility() {
        return new ConferenceChildResponsibility().area("north-east").keyWorker("S1110");
    }

    private ApiClient as(String caller) {
        var token = suite.token(caller);
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + suite.ports().of(Door.GATEWAY));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    private Problem refusal(ThrowingCallable call) {
        var refused = catchThrowableOfType(ApiException.class, call);
        assertThat(refused).isNotNull();
        try {
            return new ApiClient().getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
