package safeguarding.conference.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import safeguarding.conference.fixture.Agencies;
import safeguarding.conference.fixture.Call;
import safeguarding.conference.fixture.Conferences;
import safeguarding.conference.fixture.Families;
import safeguarding.conference.fixture.Papers;
import safeguarding.conference.fixture.Sittings;
import safeguarding.platform.testing.servers.RealServers;

/** One conference, six recipients, and everything that not all of them may know, looked for in every letter. */
@QuarkusTest
@RealServers(service = "conference")
class LettersTest {

    private static final String TODAY = Conferences.today().toString();

    private UUID child = new UUID(0, 0);
    private UUID conference = new UUID(0, 0);
    private String mother = "";
    private String father = "";
    private String excluded = "";
    private String aunt = "";
    private String home = "";

    @BeforeEach
    void aConferenceOfAFamilyThatIsNotAtPeace() {
        child = Families.registered("north-east");
        mother = Papers.relative(child, "mother", "Ruth", true);
        father = Papers.relative(child, "father", "Thomas", false);
        excluded = Papers.relative(child, "parent", "Maxwell", false);
        aunt = Papers.relative(child, "other-relative", "Gwendolyn", false);
        home = Papers.home(child, null, "14 Secret Street", "GU1 1ZZ", false);
        Papers.home(child, father, "9 Open Road", "GU9 9AA", false);
        Papers.home(child, aunt, "77 Quiet Close", "GU7 7BB", true);
        conference = Conferences.requested(child);
        Conferences.held(conference, "social-care", "school", "gp").then().statusCode(200);
        Call.creating("chair")
                .body("""
                    {"participant": "parent", "personId": "%s", "separately": true, "views": "written",
                     "exclusionReason": "He frightens the professionals."}
                    """.formatted(excluded))
                .post("/v1/conferences/" + conference + "/family-participations")
                .then()
                .statusCode(201);
        Conferences.decide(
                        conference,
                        Conferences.planMade(child)
                                .replace("Nobody takes her to school.", "She is <b>often</b> alone & hungry.")
                                .replace(
                                        "}}\n",
                                        "}, \"dissents\": [{\"agency\": \"ne-dissenter\", \"reason\": \"No.\"}]}\n"))
                .then()
                .statusCode(201);
    }

    @Test
    void carryToEachRecipientWhatTheyMayKnowAndNothingElse() {
        var sections = minutes();
        Papers.words(conference, child, "child", child.toString(), "I want to see my dog.", "everybody");
        Papers.words(conference, child, "child", child.toString(), "Mum cries at night.", "professionals");
        Papers.words(conference, child, "child", child.toString(), "I told nobody else this.", "unit");
        Papers.words(conference, child, "parent", mother, "I am doing my best.", "everybody");
        Papers.words(conference, child, "parent", excluded, "You took her from me.", "everybody");
        Papers.withhold(child, father, "\"kind\": \"address\", \"subjectId\": \"%s\"".formatted(home))
                .then()
                .statusCode(201);
        Papers.withhold(child, father, "\"kind\": \"field\", \"field\": \"child-school\"")
                .then()
                .statusCode(201);
        Papers.withhold(child, father, "\"kind\": \"person\", \"subjectId\": \"%s\"".formatted(aunt))
                .then()
                .statusCode(201);
        Papers.withhold(child, father, "\"kind\": \"task\", \"subjectId\": \"%s\"".formatted(task("Weigh her.")))
                .then()
                .statusCode(201);
        Papers.withhold(child, father, "\"kind\": \"section\", \"subjectId\": \"%s\"".formatted(sections.get(1)))
                .then()
                .statusCode(201);

        var letters = letters();

        var softly = new SoftAssertions();
        whoMayKnow()
                .forEach((secret, knowing) -> letters.forEach((recipient, texts) -> {
                    var there = texts.stream().anyMatch(text -> text.contains(secret));
                    softly.assertThat(there)
                            .describedAs("%s in a letter to %s", secret, recipient)
                            .isEqualTo(knowing.contains(recipient));
                }));
        softly.assertAll();
    }

    /** What may stand in somebody's letters, and whose. */
    private static Map<String, List<String>> whoMayKnow() {
        var known = new LinkedHashMap<String, List<String>>();
        known.put("14 Secret Street", List.of("child", "mother", "professional"));
        known.put("GU1 1ZZ", List.of("child", "mother", "professional"));
        known.put("9 Open Road", List.of("father", "professional"));
        known.put("77 Quiet Close", List.of("aunt"));
        known.put("Beech Primary", List.of("mother", "professional"));
        known.put("Elm Practice", List.of("mother", "father", "professional"));
        known.put("999 000 0018", List.of());
        known.put("9990000018", List.of());
        known.put("D936200115001", List.of());
        known.put("MWAS", List.of());
        known.put("17 April 2009", List.of("professional"));
        known.put("S1042", List.of("professional"));
        known.put("Gwendolyn", List.of("mother", "aunt", "professional"));
        known.put("Maxwell", List.of("mother", "father", "excluded", "professional"));
        known.put("He frightens the professionals.", List.of("excluded"));
        known.put("ne-dissenter", List.of("professional"));
        known.put("Weigh her.", List.of("child", "mother", "excluded", "aunt", "professional"));
        known.put("Walk her there.", List.of("child", "mother", "father", "excluded", "aunt", "professional"));
        known.put("Everybody may read this.", List.of("child", "mother", "father", "excluded", "aunt", "professional"));
        known.put("She has a new job.", List.of("child", "mother", "excluded", "aunt", "professional"));
        known.put("The police watch the house.", List.of("professional"));
        known.put("Keep an eye on the file.", List.of());
        known.put("I want to see my dog.", List.of("child", "mother", "father", "professional"));
        known.put("Mum cries at night.", List.of("professional"));
        known.put("I told nobody else this.", List.of());
        known.put("I am doing my best.", List.of("mother", "father", "professional"));
        known.put("You took her from me.", List.of("mother", "father", "excluded", "professional"));
        known.put("threatened", List.of());
        known.put("<b>often</b>", List.of("child", "mother", "father", "excluded", "aunt", "professional"));
        return known;
    }

    @Test
    void areEscapedInHtml() {
        var letter = Papers.toFamily(conference, child, "decision", "relative", mother, "");

        letter.then()
                .statusCode(201)
                .body("text", containsString("She is <b>often</b> alone & hungry."))
                .body("html", containsString("She is &lt;b&gt;often&lt;/b&gt; alone &amp; hungry."))
                .body("html", not(containsString("<b>")));
    }

    @Test
    void haveAnEasyReadVariantForTheChild() {
        Papers.toFamily(conference, child, "decision", "child", child.toString(), "\"easyRead\": true")
                .then()
                .statusCode(201)
                .body("text", containsString("This letter is for you."))
                .body("text", not(containsString("neglect")));
        Papers.toFamily(conference, child, "decision", "relative", mother, "\"easyRead\": true")
                .then()
                .statusCode(400)
                .body("violations.field", contains("easyRead"));
    }

    @Test
    void areNotSentWhileTheirWordingTellsWhatIsWithheld() {
        Sittings.withdraw(Sittings.decisionOn(conference, child)).then().statusCode(200);
        Conferences.decide(
                        conference,
                        Conferences.planMade(child)
                                .replace("Nobody takes her to school.", "She lives at 14, secret STREET."))
                .then()
                .statusCode(201);
        var withholding =
                Papers.withhold(child, father, "\"kind\": \"address\", \"subjectId\": \"%s\"".formatted(home));
        var letter = Papers.toFamily(conference, child, "decision", "relative", father, "");
        letter.then().statusCode(201).body("tellsWithheld", contains("reasons"));

        Papers.sent(letter.path("letterId"), TODAY, "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("ours"))
                .body("detail", containsString("reasons"));

        Papers.withhold(child, father, "\"kind\": \"field\", \"field\": \"reasons\"")
                .then()
                .statusCode(201);
        Papers.sent(letter.path("letterId"), TODAY, "")
                .then()
                .statusCode(200)
                .body("state", equalTo("sent"))
                .body("text", not(containsString("secret STREET")));
        Papers.at("/v1/withholdings/" + withholding.path("withholdingId"), "/endings", "{\"reason\": \"It is over.\"}")
                .then()
                .statusCode(200);
        Call.as("chair")
                .get("/v1/letters/" + letter.path("letterId"))
                .then()
                .body("text", not(containsString("Secret Street")));
    }

    @Test
    void withholdOnlyWhatIsOfTheChild() {
        var other = Families.registered("north-east");
        var stranger = Papers.relative(other, "father", "Somebody", false);
        var elsewhere = Papers.home(other, null, "1 Far Away", "GU2 2AA", false);

        Papers.withhold(child, stranger, "\"kind\": \"address\", \"subjectId\": \"%s\"".formatted(home))
                .then()
                .statusCode(422);
        for (var kind : List.of("address", "person", "section", "task", "words")) {
            for (var id : List.of(elsewhere, stranger, UUID.randomUUID().toString())) {
                Papers.withhold(child, father, "\"kind\": \"%s\", \"subjectId\": \"%s\"".formatted(kind, id))
                        .then()
                        .statusCode(422)
                        .body("rule", equalTo("ours"));
            }
        }
        Papers.withhold(child, father, "\"kind\": \"field\", \"field\": \"outcome\"")
                .then()
                .statusCode(422);
        Papers.withhold(child, father, "\"kind\": \"field\", \"subjectId\": \"%s\"".formatted(home))
                .then()
                .statusCode(400);
    }

    @Test
    void goToThoseWhoBelongToTheChildOrTheConference() {
        var other = Families.registered("north-east");
        var stranger = Papers.relative(other, "mother", "Ada", true);

        Papers.toFamily(conference, child, "decision", "relative", stranger, "")
                .then()
                .statusCode(422);
        Papers.toAgency(conference, child, "decision", "ne-nobody").then().statusCode(422);
        Papers.toAgency(conference, child, "record", "ne-gp").then().statusCode(409);
        Papers.toFamily(conference, other, "decision", "relative", stranger, "")
                .then()
                .statusCode(422);
    }

    @Test
    void areKeptAsTheyWereSentAndMeetWhatWasDueWithTheLast() {
        var toMother = Papers.toFamily(conference, child, "decision", "relative", mother, "");
        var toAgency = Papers.toAgency(conference, child, "decision", "ne-gp");
        Call.as("chair")
                .get("/v1/conferences/" + conference + "/letters")
                .then()
                .statusCode(200)
                .body("due.ruleId", equalTo("B2.11-letter"))
                .body("withoutLetter", hasItems(child.toString(), father, excluded))
                .body("withoutLetter", not(hasItems(mother)));

        Papers.sent(toMother.path("letterId"), TODAY, "").then().statusCode(200);
        due().body("due.state", not(equalTo("met")));
        Papers.sent(toAgency.path("letterId"), TODAY, "").then().statusCode(200);
        due().body("due.state", equalTo("met")).body("due.metOn", equalTo(TODAY));

        Papers.sent(toMother.path("letterId"), TODAY, "").then().statusCode(409);
        Papers.at("/v1/letters/" + toMother.path("letterId"), "/withdrawals", "{\"reason\": \"No.\"}")
                .then()
                .statusCode(409);
        assertThat(Sittings.events(toMother.path("letterId"))).containsExactly("letter-begun", "letter-sent");
    }

    @Test
    void areAllSentWhenTheLastThatWasWaitedForIsNotToBeSent() {
        String toMother = Papers.toFamily(conference, child, "decision", "relative", mother, "")
                .path("letterId");
        String toFather = Papers.toFamily(conference, child, "decision", "relative", father, "")
                .path("letterId");
        Papers.sent(toMother, TODAY, "").then().statusCode(200);
        due().body("due.state", not(equalTo("met")));

        Papers.at("/v1/letters/" + toFather, "/withdrawals", "{\"reason\": \"Written twice.\"}")
                .then()
                .statusCode(200);

        due().body("due.state", equalTo("met")).body("due.metOn", equalTo(TODAY));
    }

    @Test
    void findAShortNameAsAWordByItselfAndAFamilyNameWhereNoOtherIsKnown() {
        var jo = Papers.relative(child, "other-relative", "Jo", false);
        var neighbour = relativeOfFamily("Ivory");
        Papers.minutes(conference, Papers.section("Home", "The joke was ivory-coloured.", "everybody"))
                .then()
                .statusCode(201);
        Papers.withhold(child, father, "\"kind\": \"person\", \"subjectId\": \"%s\"".formatted(jo))
                .then()
                .statusCode(201);
        record(father).body("tellsWithheld", empty());

        Papers.withhold(child, father, "\"kind\": \"person\", \"subjectId\": \"%s\"".formatted(neighbour))
                .then()
                .statusCode(201);
        record(father).body("tellsWithheld", contains("section"));

        Papers.withhold(child, mother, "\"kind\": \"person\", \"subjectId\": \"%s\"".formatted(jo))
                .then()
                .statusCode(201);
        Papers.words(conference, child, "child", child.toString(), "I sleep at Jo's.", "everybody");
        record(mother).body("tellsWithheld", contains("words"));
    }

    @Test
    void tellAParentWhoWasExcludedNothingOfASiblingEither() {
        var sister = Families.registered("north-east");
        var together = Sittings.initial("2013-11-25", child, sister);
        Sittings.held(together, "2013-11-28").then().statusCode(200);
        Conferences.decide(together, Conferences.planMade(sister)).then().statusCode(201);
        var hers = Papers.relative(sister, "father", "MAXWELL John", false);
        var another = Papers.relative(sister, "parent", "Thomas", false);
        Call.creating("chair")
                .body("""
                    {"participant": "parent", "personId": "%s", "separately": true, "views": "written",
                     "exclusionReason": "He frightens the professionals."}
                    """.formatted(excluded))
                .post("/v1/conferences/" + together + "/family-participations")
                .then()
                .statusCode(201);

        Papers.toFamily(together, sister, "decision", "relative", hers, "")
                .then()
                .statusCode(201)
                .body("text", not(containsString("Beech Primary")));
        Papers.toFamily(together, sister, "decision", "relative", another, "")
                .then()
                .body("text", containsString("Beech Primary"));
    }

    @Test
    void tellWhereARestrictedChildGoesToThoseItLivesWithAlone() {
        Call.as("head-of-safeguarding")
                .header("If-Match", Sittings.etag("/v1/children/" + child))
                .body("""
                    {"restricted": true, "namedReaders": ["S-chair", "S-conference-admin"],
                     "reason": "A relative works there."}
                    """)
                .put("/v1/children/" + child + "/restriction")
                .then()
                .statusCode(200);

        toRelative(father)
                .body("text", not(containsString("Beech Primary")))
                .body("text", not(containsString("Elm Practice")))
                .body("keptBack", hasItems("child-school", "child-gp"));
        toRelative(mother).body("text", containsString("Beech Primary")).body("text", containsString("Elm Practice"));
    }

    private io.restassured.response.ValidatableResponse toRelative(String person) {
        return Papers.toFamily(conference, child, "decision", "relative", person, "")
                .then()
                .statusCode(201);
    }

    private io.restassured.response.ValidatableResponse record(String person) {
        return Papers.toFamily(conference, child, "record", "relative", person, "")
                .then()
                .statusCode(201);
    }

    private String relativeOfFamily(String family) {
        return Call.creating("conference-admin")
                .body("""
                    {"role": "other-relative", "parentalResponsibility": false, "livesWithChild": false, "family": "%s"}
                    """.formatted(family))
                .post("/v1/children/" + child + "/related-people")
                .then()
                .statusCode(201)
                .extract()
                .path("relatedPersonId");
    }

    @Test
    void areNotDatedBeforeTheConferenceOrAhead() {
        String letter = Papers.toFamily(conference, child, "decision", "relative", mother, "")
                .path("letterId");

        Papers.sent(letter, Conferences.today().minusDays(1).toString(), "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("B2.11"));
        Papers.sent(letter, Conferences.today().plusDays(1).toString(), "")
                .then()
                .statusCode(422)
                .body("rule", equalTo("A5"));
        Papers.at("/v1/letters/" + letter, "/withdrawals", "{\"reason\": \"Written twice.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        Papers.sent(letter, TODAY, "").then().statusCode(409);
    }

    @Test
    void followASafeContact() {
        Call.as("conference-admin")
                .header("If-Match", Sittings.etag("/v1/children/" + child + "/related-people/" + mother))
                .body("""
                    {"role": "mother", "parentalResponsibility": true, "livesWithChild": true, "given": "Ruth",
                     "safeContact": "Through her sister only."}
                    """)
                .put("/v1/children/" + child + "/related-people/" + mother)
                .then()
                .statusCode(200);
        var letter = Papers.toFamily(conference, child, "decision", "relative", mother, "");
        letter.then()
                .body("safeContact", equalTo("Through her sister only."))
                .body("text", not(containsString("Through her sister")));

        Papers.sent(letter.path("letterId"), TODAY, "").then().statusCode(422);
        Papers.sent(letter.path("letterId"), TODAY, "\"asSafeContactSays\": true")
                .then()
                .statusCode(200);
    }

    @Test
    void findSomebodyWhoIsKeptFromTheRecipientInTheMinutes() {
        Papers.minutes(conference, Papers.section("Home", "She sleeps at gwendolyn's.", "everybody"))
                .then()
                .statusCode(201);
        Papers.withhold(child, father, "\"kind\": \"person\", \"subjectId\": \"%s\"".formatted(aunt))
                .then()
                .statusCode(201);

        Papers.toFamily(conference, child, "record", "relative", father, "")
                .then()
                .statusCode(201)
                .body("tellsWithheld", contains("section"));
        Papers.toFamily(conference, child, "record", "relative", mother, "")
                .then()
                .body("tellsWithheld", empty());
    }

    @Test
    void goToNoAgencyThatTheChairRemovedAndThatDidNotCome() {
        var other = Conferences.requested(Families.registered("north-east"));
        Conferences.expect(other, "ne-hospital", "hospital");
        Conferences.expect(other, "ne-gp", "gp");
        Agencies.remove(other, "gp").then().statusCode(200);
        UUID about =
                UUID.fromString(Call.as("chair").get("/v1/conferences/" + other).path("childIds[0]"));
        Conferences.held(other, "social-care", "school", "police").then().statusCode(200);
        Conferences.decide(other, Conferences.planMade(about)).then().statusCode(201);

        Papers.toAgency(other, about, "decision", "ne-gp")
                .then()
                .statusCode(422)
                .body("rule", equalTo("ours"));
        Papers.toAgency(other, about, "decision", "ne-hospital").then().statusCode(201);
    }

    @Test
    void areNotSentWhileTheyNameTheStreetWithoutTheNumber() {
        Papers.minutes(conference, Papers.section("Home", "They moved to Secret street in May.", "everybody"))
                .then()
                .statusCode(201);
        record(father).body("tellsWithheld", empty());

        Papers.withhold(child, father, "\"kind\": \"address\", \"subjectId\": \"%s\"".formatted(home));

        record(father).body("tellsWithheld", contains("section"));
        record(excluded).body("tellsWithheld", contains("section"));
        record(mother).body("tellsWithheld", empty());
    }

    @Test
    void tellSomebodyWhoWasExcludedNothingOfTheDoctorEither() {
        Papers.minutes(conference, Papers.section("Health", "She is known at ELM practice.", "everybody"))
                .then()
                .statusCode(201);

        record(excluded).body("tellsWithheld", contains("section"));
        record(father).body("tellsWithheld", empty());
    }

    @Test
    void tellSomebodyWhoWasExcludedNothingOfWhereTheChildIs() {
        Papers.minutes(conference, Papers.section("School", "She walks to BEECH primary.", "everybody"))
                .then()
                .statusCode(201);

        Papers.toFamily(conference, child, "record", "relative", excluded, "")
                .then()
                .statusCode(201)
                .body("tellsWithheld", contains("section"));
    }

    @Test
    void carryTheMinutesOnlyOnceThoseWereSent() {
        String minutes = Papers.minutes(conference, Papers.section("Health", "She is well.", "everybody"))
                .path("minutesId");
        String letter = Papers.toFamily(conference, child, "record", "relative", mother, "")
                .path("letterId");
        Papers.sent(letter, TODAY, "").then().statusCode(409);

        Papers.minutesSent(minutes, TODAY).then().statusCode(200);

        Papers.sent(letter, TODAY, "").then().statusCode(200).body("text", containsString("She is well."));
    }

    @Test
    void showWhatIsKeptBackToTheUnit() {
        Papers.withhold(child, father, "\"kind\": \"address\", \"subjectId\": \"%s\"".formatted(home))
                .then()
                .statusCode(201);

        Papers.toFamily(conference, child, "decision", "relative", father, "")
                .then()
                .body("keptBack", contains("child-address"))
                .body("tellsWithheld", empty());
    }

    private io.restassured.response.ValidatableResponse due() {
        return Call.as("chair")
                .get("/v1/conferences/" + conference + "/letters")
                .then();
    }

    /** Sections for everybody, for everybody but the father, for professionals and for the unit. */
    private List<String> minutes() {
        return Papers.minutes(
                        conference,
                        Papers.section("Health", "Everybody may read this.", "everybody"),
                        Papers.section("Work", "She has a new job.", "everybody"),
                        Papers.section("Risk", "The police watch the house.", "professionals"),
                        Papers.section("Note", "Keep an eye on the file.", "unit"))
                .then()
                .statusCode(201)
                .extract()
                .path("sections.sectionId");
    }

    private String task(String action) {
        return Call.as("chair")
                .get("/v1/plans/" + Sittings.planOf(child) + "/tasks")
                .path("items.find { it.action == '%s' }.taskId".formatted(action));
    }

    /** The texts of both letters to each recipient; HTML without its marks, so that the same is looked for. */
    private Map<String, List<String>> letters() {
        var letters = new LinkedHashMap<String, List<String>>();
        Map.of("mother", mother, "father", father, "excluded", excluded, "aunt", aunt, "child", child.toString())
                .forEach((name, id) -> {
                    var texts = new ArrayList<String>();
                    for (var kind : List.of("decision", "record")) {
                        var addressee = name.equals("child") ? "child" : "relative";
                        var answer = Papers.toFamily(conference, child, kind, addressee, id, "");
                        answer.then().statusCode(201);
                        texts.add(answer.path("text"));
                        texts.add(plain(answer.path("html")));
                    }
                    letters.put(name, texts);
                });
        var texts = new ArrayList<String>();
        for (var kind : List.of("decision", "record")) {
            var answer = Papers.toAgency(conference, child, kind, "ne-gp");
            answer.then().statusCode(201);
            texts.add(answer.path("text"));
            texts.add(plain(answer.path("html")));
        }
        letters.put("professional", texts);
        return letters;
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
