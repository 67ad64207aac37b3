package safeguarding.conference.family;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Families;
import safeguarding.platform.access.ChildVisibility;
import safeguarding.platform.testing.servers.RealServers;
import safeguarding.platform.testing.tokens.TestTokens;

@QuarkusTest
@RealServers(service = "conference")
class FamilyTest {

    private static final String MOTHER = """
            {"role": "mother", "parentalResponsibility": true, "livesWithChild": true, "given": "Ruth",
             "family": "Hale", "phone": "07700900123", "safeContact": "Ring before 3 pm only"}
            """;
    private static final String REFUGE = """
            {"kind": "refuge", "lines": ["14 Secret Street"], "postcode": "GU1 1ZZ", "from": "2013-05-01",
             "doNotDisclose": true}
            """;

    @Inject
    ChildVisibility visibility;

    @Test
    void addsChangesAndRemovesSomebody() {
        var childId = Families.registered("north-east");
        var people = "/v1/children/" + childId + "/related-people";

        var added = Call.creating("conference-admin").body(MOTHER).post(people);
        added.then().statusCode(201).body("nonResidentParent", equalTo(false)).body("phone", equalTo("07700900123"));
        var one = people + "/" + added.path("relatedPersonId");
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(MOTHER.replace("\"livesWithChild\": true", "\"livesWithChild\": false"))
                .put(one)
                .then()
                .statusCode(200)
                .body("nonResidentParent", equalTo(true));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .delete(one)
                .then()
                .statusCode(412);
        Call.as("conference-admin").delete(one).then().statusCode(428);
        Call.as("conference-admin")
                .header("If-Match", "\"1\"")
                .delete(one)
                .then()
                .statusCode(204);

        Call.as("chair").get(one).then().statusCode(404);
        Call.as("chair").get(people).then().statusCode(200).body("items", empty());
    }

    @Test
    void withholdsFromPartnersWhatIsNotToBeDisclosed() {
        var childId = Families.registered("north-east");
        involve(childId, "gp-practice-elm");
        Call.creating("conference-admin").body(MOTHER).post("/v1/children/" + childId + "/related-people");
        Call.creating("conference-admin").body(REFUGE).post("/v1/children/" + childId + "/addresses");
        Call.creating("conference-admin")
                .body(REFUGE.replace("true", "false").replace("14 Secret Street", "3 Mill Lane"))
                .post("/v1/children/" + childId + "/addresses");
        var partner = TestTokens.partner("gp-practice-elm");

        Call.as(partner)
                .get("/v1/children/" + childId + "/addresses")
                .then()
                .statusCode(200)
                .body("items.withheld", hasItems(true, false))
                .body(
                        "items.find { it.withheld }.keySet()",
                        Matchers.containsInAnyOrder("addressId", "childId", "withheld", "link"))
                .body("items.lines.flatten()", hasItem("3 Mill Lane"))
                .body("items.lines.flatten()", not(hasItem("14 Secret Street")));
        Call.as(partner)
                .get("/v1/children/" + childId + "/related-people")
                .then()
                .statusCode(200)
                .body("items[0].phone", nullValue())
                .body("items[0].withheld", hasItem("phone"))
                .body("items[0].given", equalTo("Ruth"));
        Call.as(partner)
                .get("/v1/children/" + childId)
                .then()
                .statusCode(200)
                .body("identifiers", nullValue())
                .body("councilChildId", nullValue())
                .body("characteristics", nullValue())
                .body("support", nullValue())
                .body("withheld", hasItems("identifiers", "councilChildId", "characteristics", "support"))
                .body("name.given", equalTo("Amina Rose"));
        Call.as("chair")
                .get("/v1/children/" + childId + "/addresses")
                .then()
                .body("items.lines.flatten()", hasItem("14 Secret Street"));
    }

    @Test
    void hidesFamiliesOfOtherAreas() {
        var childId = Families.registered("north-east");
        var stranger = TestTokens.of("conference-admin").areas("south-west");

        Call.as(stranger)
                .get("/v1/children/" + childId + "/related-people")
                .then()
                .statusCode(404);
        Call.as(stranger).get("/v1/children/" + childId + "/addresses").then().statusCode(404);
        Call.creating(stranger)
                .body(MOTHER)
                .post("/v1/children/" + childId + "/related-people")
                .then()
                .statusCode(404);
        Call.creating("chair")
                .body(MOTHER)
                .post("/v1/children/" + childId + "/related-people")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesWhatContradictsItself() {
        var childId = Families.registered("north-east");

        Call.creating("conference-admin")
                .body(REFUGE.replace("\"from\"", "\"to\": \"2013-04-30\", \"from\""))
                .post("/v1/children/" + childId + "/addresses")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("to"));
        Call.creating("conference-admin")
                .body(MOTHER.replace("\"mother\"", "\"landlady\""))
                .post("/v1/children/" + childId + "/related-people")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("role"));
    }

    @Test
    void doesNotSayThatASiblingIsHereToThoseWhoMayNotSeeTheSibling() {
        // given
        var childId = Families.registered("north-east");
        var sibling = Families.registered("south-west");
        var people = "/v1/children/" + childId + "/related-people";
        var added =
                Call.creating("conference-admin").body(siblingLinkedTo(sibling)).post(people);
        added.then().statusCode(201).body("linkedChildId", equalTo(sibling.toString()));
        var one = people + "/" + added.path("relatedPersonId");
        var nearby = TestTokens.of("conference-admin").areas("north-east");

        // then
        Call.as("chair").get(one).then().body("linkedChildId", equalTo(sibling.toString()));
        Call.as(nearby)
                .get(one)
                .then()
                .statusCode(200)
                .body("linkedChildId", nullValue())
                .body("withheld", empty());
        Call.as(nearby).get(people).then().body("items[0].linkedChildId", nullValue());
        restrict(sibling);
        Call.as("chair").get(one).then().statusCode(200).body("linkedChildId", nullValue());
    }

    @Test
    void keepsTheLinkThatACallerCannotSeeWhenTheCallerReplacesThePerson() {
        var childId = Families.registered("north-east");
        var sibling = Families.registered("south-west");
        var people = "/v1/children/" + childId + "/related-people";
        var added =
                Call.creating("conference-admin").body(siblingLinkedTo(sibling)).post(people);
        var one = people + "/" + added.path("relatedPersonId");
        var blind = siblingLinkedTo(sibling).replaceFirst("\"linkedChildId\": \"[^\"]*\", ", "");

        Call.as(TestTokens.of("conference-admin").areas("north-east"))
                .header("If-Match", "\"0\"")
                .body(blind.replace("Sam", "Samuel"))
                .put(one)
                .then()
                .statusCode(200)
                .body("linkedChildId", nullValue());

        Call.as("chair")
                .get(one)
                .then()
                .body("given", equalTo("Samuel"))
                .body("linkedChildId", equalTo(sibling.toString()));
        Call.as("conference-admin")
                .header("If-Match", "\"1\"")
                .body(blind)
                .put(one)
                .then()
                .statusCode(200);
        Call.as("chair").get(one).then().body("linkedChildId", nullValue());
    }

    @Test
    void linksNobodyWhomTheCallerDoesNotSee() {
        var childId = Families.registered("north-east");
        var foreign = Families.registered("south-west");
        var people = "/v1/children/" + childId + "/related-people";
        var nearby = TestTokens.of("conference-admin").areas("north-east");

        for (var linked : List.of(foreign, UUID.randomUUID())) {
            Call.creating(nearby)
                    .body(siblingLinkedTo(linked))
                    .post(people)
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("linkedChildId"));
        }
        var added = Call.creating(nearby)
                .body(siblingLinkedTo(foreign).replaceFirst("\"linkedChildId\": \"[^\"]*\", ", ""))
                .post(people);
        Call.as(nearby)
                .header("If-Match", "\"0\"")
                .body(siblingLinkedTo(foreign))
                .put(people + "/" + added.path("relatedPersonId"))
                .then()
                .statusCode(400);
    }

    @Test
    void doesNotGiveAnAddressToSomebodyElse() {
        var childId = Families.registered("north-east");
        var mother = Call.creating("conference-admin").body(MOTHER).post("/v1/children/" + childId + "/related-people");
        var addresses = "/v1/children/" + childId + "/addresses";
        var hers = REFUGE.replace("{", "{\"relatedPersonId\": \"" + mother.path("relatedPersonId") + "\", ");
        var added = Call.creating("conference-admin").body(hers).post(addresses);
        var one = addresses + "/" + added.path("addressId");

        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(REFUGE)
                .put(one)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("relatedPersonId"));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(hers.replace("GU1 1ZZ", "GU1 1AA"))
                .put(one)
                .then()
                .statusCode(200)
                .body("relatedPersonId", equalTo(mother.path("relatedPersonId")));
    }

    @Test
    void takesNobodyOffWhoseAddressIsOnTheRecord() {
        var childId = Families.registered("north-east");
        var people = "/v1/children/" + childId + "/related-people";
        var addresses = "/v1/children/" + childId + "/addresses";
        var mother = people + "/"
                + Call.creating("conference-admin").body(MOTHER).post(people).path("relatedPersonId");
        var hers = REFUGE.replace("{", "{\"relatedPersonId\": \"" + mother.substring(people.length() + 1) + "\", ");
        var address =
                Call.creating("conference-admin").body(hers).post(addresses).path("addressId");

        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .delete(mother)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:conflict"));
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .delete(addresses + "/" + address)
                .then()
                .statusCode(204);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .delete(mother)
                .then()
                .statusCode(204);
    }

    @Test
    void tellsWhoAndWhereItWasOnADay() {
        // given
        var childId = Families.registered("north-east");
        var people = "/v1/children/" + childId + "/related-people";
        var addresses = "/v1/children/" + childId + "/addresses";
        Call.creating("conference-admin")
                .body(MOTHER.replace("\"role\"", "\"from\": \"2012-01-01\", \"to\": \"2013-01-01\", \"role\""))
                .post(people);
        Call.creating("conference-admin").body(MOTHER.replace("Ruth", "Ada")).post(people);
        Call.creating("conference-admin")
                .body(REFUGE.replace("\"from\"", "\"to\": \"2013-06-01\", \"from\""))
                .post(addresses);

        // then
        Call.as("chair").get(people).then().body("items.given", contains("Ruth", "Ada"));
        Call.as("chair").get(people + "?asAt=2012-12-31").then().body("items.given", contains("Ruth", "Ada"));
        Call.as("chair").get(people + "?asAt=2013-01-01").then().body("items.given", contains("Ada"));
        Call.as("chair").get(people + "?knownOn=2013-01-01").then().body("items", empty());
        Call.as("chair").get(addresses + "?asAt=2013-05-31").then().body("items.postcode", contains("GU1 1ZZ"));
        Call.as("chair").get(addresses + "?asAt=2013-06-01").then().body("items", empty());
        Call.as("chair").get(addresses + "?asAt=2399-01-01").then().statusCode(400);
    }

    @Test
    void doesNotTellAPartnerTheFormerWordsOfAnAddressThatIsSecretNow() {
        var childId = Families.registered("north-east");
        involve(childId, "gp-practice-elm");
        var addresses = "/v1/children/" + childId + "/addresses";
        var open = REFUGE.replace("true", "false");
        var secret =
                Call.creating("conference-admin").body(open).post(addresses).path("addressId");
        var gone = Call.creating("conference-admin").body(open).post(addresses).path("addressId");
        var yesterday = Families.daysLater(childId, "address", 1);

        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .body(REFUGE)
                .put(addresses + "/" + secret)
                .then()
                .statusCode(200);
        Call.as("conference-admin")
                .header("If-Match", "\"0\"")
                .delete(addresses + "/" + gone)
                .then()
                .statusCode(204);

        Call.as("chair")
                .get(addresses + "?knownOn=" + yesterday)
                .then()
                .statusCode(200)
                .body("items.postcode", contains("GU1 1ZZ", "GU1 1ZZ"));
        Call.as(TestTokens.partner("gp-practice-elm"))
                .get(addresses + "?knownOn=" + yesterday)
                .then()
                .statusCode(200)
                .body("items.withheld", contains(true, true))
                .body("items.postcode", everyItem(nullValue()));
    }

    private static String siblingLinkedTo(UUID sibling) {
        return """
            {"role": "sibling", "linkedChildId": "%s", "parentalResponsibility": false, "livesWithChild": true,
             "given": "Sam"}
            """.formatted(sibling);
    }

    private static void restrict(UUID childId) {
        Call.as(TestTokens.of("head-of-safeguarding").staff("S-named"))
                .header("If-Match", "\"0\"")
                .body("{\"restricted\": true, \"reason\": \"A relative works here.\"}")
                .put("/v1/children/" + childId + "/restriction")
                .then()
                .statusCode(200);
    }

    private void involve(UUID childId, String agency) {
        QuarkusTransaction.requiringNew()
                .run(() -> visibility.involve(childId, agency, LocalDate.of(2013, 1, 1), null));
    }
}
