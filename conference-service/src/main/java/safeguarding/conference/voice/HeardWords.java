package safeguarding.conference.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguarding.platform.aggregate.Aggregate;
import safeguarding.platform.rule.Correction;

/** What one person of the family said about one child, for one conference. */
@Entity
@Table(name = "heard_words")
public class HeardWords extends Aggregate {

    @Column(name = "conference_id", nullable = false, updatable = false)
    private UUID conferenceId;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "area", nullable = false, updatable = false)
    private String area;

    @Enumerated(EnumType.STRING)
    @Column(name = "speaker", nullable = false, updatable = false)
    private Speaker speaker;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Embedded
    private WordsSpoken spoken;

    @Embedded
    private @Nullable Influence influence;

    @Embedded
    private @Nullable Correction correction;

    /** For Hibernate. */
    protected HeardWords() {}

    private HeardWords(
            UUID conferenceId, UUID childId, String area, Speaker speaker, UUID personId, WordsSpoken spoken) {
        this.conferenceId = conferenceId;
        this.childId = childId;
        this.area = area;
        this.speaker = speaker;
        this.personId = personId;
        this.spoken = spoken;
    }

    /**
     * Somebody was heard.
     *
     * @param personId the child itself, or the registered relative
     */
    public static HeardWords record(
            UUID conferenceId, UUID childId, String area, Speaker speaker, UUID personId, WordsSpoken spoken) {
        var words = new HeardWords(conferenceId, childId, area, speaker, personId, spoken);
        words.happened(
                new VoiceEvent.WordsRecorded(words.identity(), spoken.on(), spoken.gathered(), spoken.readers()));
        return words;
    }

    /** It was recorded wrongly; the same leaves no trace. */
    void correct(WordsSpoken corrected, Correction why) {
        if (!corrected.equals(spoken)) {
            spoken = corrected;
            correction = why;
            happened(new VoiceEvent.WordsCorrected(identity(), why.on(), corrected.gathered(), corrected.readers()));
        }
    }

    /** What it changed is known, or known differently; the same leaves no trace. */
    void changed(Influence found) {
        var known = influence;
        if (known == null
                || known.changed() != found.changed()
                || !known.because().equals(found.because())) {
            influence = found;
            happened(new VoiceEvent.InfluenceRecorded(identity(), found.on(), found.changed()));
        }
    }

    /** The words as their events name them. */
    public WordsIdentity identity() {
        return new WordsIdentity(id(), conferenceId, childId, area, speaker);
    }

    /** Who spoke: the child itself, or the registered relative. */
    public UUID personId() {
        return personId;
    }

    /** What was said. */
    public WordsSpoken spoken() {
        return spoken;
    }

    /** What it changed; empty while nobody said. */
    public Optional<Influence> influence() {
        return Optional.ofNullable(influence);
    }

    /** Why it was corrected last; empty when it never was. */
    public Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }
}
