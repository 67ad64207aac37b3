package safeguarding.platform.local.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import safeguarding.platform.local.council.Meeting;

/** What is booked for the coming weeks: asked for and booked by an administrator, as on any day. */
record Diary(GatewayClient administrator) {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);

    /**
     * Books what is not booked yet.
     *
     * @param today civil day of the suite's clock; nothing is booked for it or for days before
     */
    void book(List<Meeting> meetings, LocalDate today) {
        meetings.stream().filter(meeting -> meeting.heldOn().isAfter(today)).forEach(this::book);
    }

    private void book(Meeting meeting) {
        var known = new KnownChildren(administrator);
        var children = meeting.councilChildIds().stream().map(known::id).toList();
        var place = "/conference/v1/conferences/"
                + administrator
                        .send("/conference/v1/conferences", request(meeting, children))
                        .path("conferenceId")
                        .asText();
        var conference = administrator.get(place);
        if (conference.body().path("stage").asText().equals("requested")) {
            administrator.act(place + "/bookings", conference.version(), booking(meeting));
        }
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
                1 + Math.floorMod(meeting.councilChildIds().hashCode(), 4));
    }
}
