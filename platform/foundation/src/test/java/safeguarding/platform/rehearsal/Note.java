package safeguarding.platform.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something whose versions are kept. */
@Entity
@Table(name = "note")
public class Note {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "words")
    private String words;

    protected Note() {}

    public Note(UUID id, String words) {
        this.id = id;
        this.words = words;
    }

    public String words() {
        return words;
    }

    public void say(String other) {
        words = other;
    }
}
