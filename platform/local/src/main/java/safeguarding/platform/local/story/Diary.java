package safeguarding.platform.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import safeguarding.platform.local.council.Meeting;

/** What is booked for the coming weeks: asked for, booked and the agencies invited by an administrator, as on any day. */
record Diary(GatewayClient administrator) {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final int CREATED = 201;
    private static final int WRITTEN_BEFORE = 428;
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

    /**
     * Books what is not booked yet.
     *
     * @param today civil day of the suite's clock; nothing is booked for it or for days before
     */
    void book(List<Meeting> meetings, LocalDate today) {
        meetings.stream().filter(meeting -> meeting.heldOn().isAfter(today)).forEach(meeting -> book(meeting, today));
    }

    private void book(Meeting meeting, LocalDate today) {
        var known = new KnownChildren(administrator);
        var children = meeting.children().stream()
                .map(child -> known(known.id(child.councilChildId()), child))
                .toList();
        var place = "/conference/v1/conferences/"
                + administrator
                        .send("/conference/v1/conferences", request(meeting, children))
                        .path("conferenceId")
                        .asText();
        var conference = administrator.get(place);
        if (conference.body().path("stage").asText().equals("requested")) {
            administrator.act(place + "/bookings", conference.version(), booking(meeting));
        }
        administrator.get(place + "/involvements").body().path("items").forEach(line -> invite(line, today));
    }

    /** Who works with the child is written down before the conference is asked for: the rules expect agencies by it. */
    private String known(String childId, Meeting.Attended child) {
        var body = GatewayClient.JSON.createObjectNode();
        var services = body.putArray("services");
        child.services()
                .forEach(service ->
                        services.addObject().put("kind", service.kind()).put("organisation", service.code()));
        var written = administrator.put("/conference/v1/children/" + childId + "/circumstances", body.toString());
        if (written.status() != CREATED && written.status() != WRITTEN_BEFORE) {
            throw GatewayClient.refused("PUT circumstances", written);
        }
        return childId;
    }

    private void invite(JsonNode line, LocalDate today) {
        if (line.has("invitedOn")) {
            return;
        }
        var place = "/conference/v1/involvements/" + line.path("involvementId").asText();
        administrator.replace(
                place + "/invitation",
                administrator.get(place).version(),
                String.format(Locale.ROOT, "{\"invitedOn\": \"%s\"}", today));
    }

    private String request(Meeting meeting, List<String> children) {
        var ids = children.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        var enquiry =
                meeting.kind().equals("initial") ? ", \"enquiryId\": \"" + enquiryOf(children.getFirst()) + "\"" : "";
        return String.format(Locale.ROOT, "{\"kind\": \"%s\", \"childIds\": [%s]%s}", meeting.kind(), ids, enquiry);
    }

    private String enquiryOf(String childId) {
        return administrator
                .get("/conference/v1/section-47-enquiries?childId=" + childId)
                .body()
                .path("items")
                .path(0)
                .path("enquiryId")
                .asText();
    }

    private static String booking(Meeting meeting) {
        var starts = meeting.heldOn()
                .atTime(meeting.afternoon() ? AFTERNOON : MORNING)
                .toInstant(ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "{\"startsAt\": \"%s\", \"mode\": \"in-person\", \"venue\": \"Conference room %d\"}",
                starts,
                1 + Math.floorMod(meeting.children().hashCode(), 4));
    }
}
