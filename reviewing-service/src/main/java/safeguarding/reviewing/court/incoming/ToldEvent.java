package safeguarding.reviewing.court.incoming;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.inbox.Needed;
import safeguarding.reviewing.court.ToldEnding;
import safeguarding.reviewing.court.ToldExtension;
import safeguarding.reviewing.court.ToldHearing;
import safeguarding.reviewing.court.ToldProceedings;
import safeguarding.reviewing.court.ToldRecord;

/** The bodies of the events of care proceedings, as far as they are read here. */
record ToldEvent(
        @Nullable LocalDate occurredOn,
        @Nullable Set<UUID> childIds,
        @Nullable String area,
        @Nullable LocalDate dueOn,
        @Nullable Integer weeks,
        @Nullable UUID hearingId,
        @Nullable String kind,
        @Nullable LocalDate bookedFor,
        @Nullable String order,
        @Nullable String reason,
        @Nullable LocalDate letterOn,
        @Nullable LocalDate issuedOn,
        @Nullable List<Extension> extensions,
        @Nullable List<Hearing> hearings,
        @Nullable LocalDate endedOn,
        @Nullable String ending,
        @Nullable URI link) {

    record Extension(
            @Nullable LocalDate grantedOn, @Nullable Integer weeks) {}

    record Hearing(
            @Nullable UUID hearingId,
            @Nullable String kind,
            @Nullable String state,
            @Nullable LocalDate bookedFor,
            @Nullable LocalDate heldOn) {}

    LocalDate on() {
        return Needed.of(occurredOn);
    }

    ToldRecord about() {
        return new ToldRecord(Needed.of(childIds), Needed.of(area), Needed.of(link));
    }

    ToldExtension extension() {
        return new ToldExtension(on(), Needed.of(weeks));
    }

    ToldHearing hearing(String state) {
        return new ToldHearing(
                Needed.of(hearingId), Needed.of(kind), state, bookedFor, "held".equals(state) ? on() : null);
    }

    ToldEnding withOrder() {
        return new ToldEnding(on(), "final-order", Needed.of(order));
    }

    ToldEnding withoutOrder() {
        return new ToldEnding(on(), Needed.of(reason), null);
    }

    /** Everything as it stands. */
    ToldProceedings whole() {
        return new ToldProceedings(
                letterOn,
                issuedOn,
                dueOn,
                Needed.of(extensions).stream()
                        .map(one -> new ToldExtension(Needed.of(one.grantedOn()), Needed.of(one.weeks())))
                        .toList(),
                Needed.of(hearings).stream()
                        .map(one -> new ToldHearing(
                                Needed.of(one.hearingId()),
                                Needed.of(one.kind()),
                                Needed.of(one.state()),
                                one.bookedFor(),
                                one.heldOn()))
                        .toList(),
                endedOn == null ? null : new ToldEnding(endedOn, Needed.of(ending), order));
    }
}
