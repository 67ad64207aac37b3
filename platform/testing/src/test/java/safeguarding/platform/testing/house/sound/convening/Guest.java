package safeguarding.platform.testing.house.sound.convening;

/** Somebody who comes to a meeting; the name is in no log. */
public record Guest(String role, String family) {

    @Override
    public String toString() {
        return "Guest[masked]";
    }
}
