package safeguarding.conference.involvement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import safeguarding.conference.convening.Attendance;
import safeguarding.conference.involvement.AgencyInvolvement;
import safeguarding.conference.involvement.Involvements;
import safeguarding.conference.involvement.RemoteMeeting;
import safeguarding.conference.involvement.RemoteMeetings;
import safeguarding.conference.links.Links;
import safeguarding.conference.neighbours.KnownConference;
import safeguarding.conference.neighbours.Sitting;
import safeguarding.conference.neighbours.Sittings;
import safeguarding.platform.access.Access;
import safeguarding.platform.access.RowPredicate;
import safeguarding.platform.caller.CurrentCaller;
import safeguarding.platform.caller.RequestHeaders;
import safeguarding.platform.paging.Key;
import safeguarding.platform.paging.KeysetPages;
import safeguarding.platform.paging.Page;
import safeguarding.platform.paging.PageRequest;
import safeguarding.platform.problem.ProblemException;

/** Finds and shows the open invitations of the organisation that the running request acts for, never another's. */
@ApplicationScoped
class OwnInvitations {

    private static final String CHILDREN = "select k.child_id from unnest(i.child_ids) k(child_id) where ";

    private final KeysetPages pages;
    private final Access access;
    private final CurrentCaller current;
    private final Involvements involvements;
    private final Sittings sittings;
    private final RemoteMeetings meetings;
    private final InvolvementViews views;
    private final Links links;

    OwnInvitations(
            KeysetPages pages,
            Access access,
            CurrentCaller current,
            Involvements involvements,
            Sittings sittings,
            RemoteMeetings meetings,
            InvolvementViews views,
            Links links) {
        this.pages = pages;
        this.access = access;
        this.current = current;
        this.involvements = involvements;
        this.sittings = sittings;
        this.meetings = meetings;
        this.views = views;
        this.links = links;
    }

    /** Code of the organisation. */
    String agency() {
        var agency = current.caller().agency();
        if (agency == null) {
            throw ProblemException.invalid(
                    RequestHeaders.ACTING_FOR, "Say for which organisation: the token names none.");
        }
        return agency;
    }

    Page<OwnInvitationView> open(PageRequest page) {
        var policy = access.toList("k.child_id");
        var rows = pages.list("listOwnInvitations")
                .select("i.id, array(" + CHILDREN + policy.sql() + ") as visible")
                .from("agency_involvement i join conference c on c.id = i.conference_id")
                .where("i.agency = :agency", "agency", agency())
                .where("i.invited_on is not null and i.removed_on is null")
                .where("c.held_on is null and c.stage <> 'CANCELLED' and c.withdrawn_on is null")
                .visible(new RowPredicate("exists (" + CHILDREN + policy.sql() + ")", policy.parameters()))
                .orderBy(Key.id("i.id"))
                .page(page, OwnInvitations::row);
        return new Page<>(shown(rows.items()), rows.next());
    }

    /** One line with the children whom the organisation may see. */
    OwnInvitationView show(AgencyInvolvement line, KnownConference conference, Collection<UUID> visible) {
        var sitting = sittings.of(List.of(line.conferenceId())).getFirst();
        var remote = meetings.of(line.conferenceId()).orElse(null);
        return show(line, conference, visible, sitting, remote);
    }

    private record Row(UUID id, Set<UUID> visible) {}

    private List<OwnInvitationView> shown(List<Row> rows) {
        rows.forEach(row -> access.shown(row.visible()));
        var lines = involvements.all(rows.stream().map(Row::id).toList()).stream()
                .collect(Collectors.toMap(AgencyInvolvement::id, Function.identity()));
        var of = lines.values().stream()
                .map(AgencyInvolvement::conferenceId)
                .distinct()
                .toList();
        var known = views.conferences(of);
        var when = sittings.of(of).stream().collect(Collectors.toMap(Sitting::conferenceId, Function.identity()));
        var remote =
                meetings.of(of).stream().collect(Collectors.toMap(RemoteMeeting::conferenceId, Function.identity()));
        return rows.stream()
                .map(row -> {
                    var line = Objects.requireNonNull(lines.get(row.id()));
                    return show(
                            line,
                            Objects.requireNonNull(known.get(line.conferenceId())),
                            row.visible(),
                            Objects.requireNonNull(when.get(line.conferenceId())),
                            remote.get(line.conferenceId()));
                })
                .toList();
    }

    private OwnInvitationView show(
            AgencyInvolvement line,
            KnownConference conference,
            Collection<UUID> visible,
            Sitting sitting,
            @Nullable RemoteMeeting remote) {
        var view = views.show(line, conference, visible);
        return new OwnInvitationView(
                line.id(),
                line.conferenceId(),
                view.childIds(),
                view.kind(),
                sitting.kind(),
                Objects.requireNonNull(line.invitedOn()),
                sitting.startsAt(),
                sitting.endsAt(),
                sitting.venue(),
                sitting.mode(),
                remote == null ? null : RemoteMeetingView.of(remote.ways()),
                answer(line),
                view.plannedMode(),
                view.report(),
                links.to("/v1/own-invitations/" + line.id()));
    }

    private static String answer(AgencyInvolvement line) {
        var attendance = line.attendance();
        if (attendance != null && attendance.attendance() == Attendance.APOLOGIES) {
            return "apologies";
        }
        return line.reply().acceptedOn() == null ? "open" : "accepted";
    }

    private static Row row(ResultSet row) throws SQLException {
        var children = (UUID[]) row.getArray(2).getArray();
        return new Row(row.getObject(1, UUID.class), Arrays.stream(children).collect(Collectors.toSet()));
    }
}
