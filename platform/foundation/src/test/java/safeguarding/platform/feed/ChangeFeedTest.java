package safeguarding.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import safeguarding.platform.identity.Identifiers;
import safeguarding.platform.journal.ProofJournal;
import safeguarding.platform.paging.SignedCursors;
import safeguarding.platform.problem.ProblemException;
import safeguarding.platform.problem.ProblemType;

/** The change feed under the scripts that the relay has to pass. */
class ChangeFeedTest {

    private static final int WRITERS = 6;
    private static final int EVENTS_EACH = "long".equals(System.getProperty("proofs")) ? 5000 : 100;

    private final ProofJournal journal = ProofJournal.fresh();
    private final ChangeFeed feed =
            new ChangeFeed(journal.asService(), new FeedPositions(SignedCursors.signedWith("a-key-of-a-proof")));

    @Test
    void namesWhatCommitsLate() throws Exception {
        try (var early = journal.begin();
                var late = journal.begin()) {
            // given: the smaller sequence commits last
            var one = Identifiers.next();
            var two = Identifiers.next();
            early.record(one);
            late.record(two);
            late.commit();
            var before = feed.changesSince("proof", null, 10);

            // when
            early.commit();
            var after = feed.changesSince("proof", before.next(), 10);

            // then
            assertThat(before.ids()).containsExactly(two);
            assertThat(after.ids()).containsExactly(one);
            assertThat(feed.changesSince("proof", after.next(), 10).ids()).isEmpty();
        }
    }

    @Test
    void namesEverythingOnceAcrossPagesThatAreCutShortWhileOthersCommit() throws Exception {
        try (var late = journal.begin()) {
            // given
            var expected = new LinkedHashSet<UUID>();
            for (int i = 0; i < 5; i++) {
                expected.add(recorded());
            }
            var hidden = Identifiers.next();
            late.record(hidden);
            for (int i = 0; i < 5; i++) {
                expected.add(recorded());
            }

            // when
            var first = feed.changesSince("proof", null, 3);
            late.commit();
            var seen = new LinkedHashSet<>(first.ids());
            collect(seen, first.next());

            // then
            expected.add(hidden);
            assertThat(first.more()).isTrue();
            assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void namesEveryAggregateWhileManyWriteAtOnce() throws Exception {
        // given
        var written = ConcurrentHashMap.<UUID>newKeySet();
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < EVENTS_EACH; i++) {
                        written.add(recordedUnchecked());
                    }
                }))
                .toList();

        // when
        var seen = new LinkedHashSet<UUID>();
        String cursor = null;
        while (writers.stream().anyMatch(Thread::isAlive)) {
            var changes = feed.changesSince("proof", cursor, 20);
            seen.addAll(changes.ids());
            cursor = changes.next();
        }
        collect(seen, cursor);

        // then
        assertThat(written).hasSize(WRITERS * EVENTS_EACH);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(written);
    }

    private UUID recordedUnchecked() {
        try {
            return recorded();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void refusesTheCursorOfAnotherCollectionAndOfAnEarlierLife() throws Exception {
        // given
        var cursor = feed.changesSince("proof", null, 10).next();

        // then
        assertThatThrownBy(() -> feed.changesSince("plan", cursor, 10)).satisfies(is(ProblemType.BAD_CURSOR));
        assertThatThrownBy(() -> feed.changesSince("proof", cursor.substring(1), 10))
                .satisfies(is(ProblemType.BAD_CURSOR));
        journal.asOwner("update relay_cursor set baseline = uuidv7()");
        assertThatThrownBy(() -> feed.changesSince("proof", cursor, 10)).satisfies(is(ProblemType.CURSOR_GONE));
        journal.asOwner("update relay_cursor set system_identifier = '42'");
        assertThatThrownBy(() -> feed.changesSince("proof", null, 10)).satisfies(is(ProblemType.UNAVAILABLE));
    }

    private UUID recorded() throws Exception {
        var id = Identifiers.next();
        journal.record(id);
        return id;
    }

    private void collect(Set<UUID> seen, @Nullable String from) {
        var changes = feed.changesSince("proof", from, 3);
        while (!changes.ids().isEmpty()) {
            seen.addAll(changes.ids());
            changes = feed.changesSince("proof", changes.next(), 3);
        }
    }

    private static Consumer<Throwable> is(ProblemType type) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
