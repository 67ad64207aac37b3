package safeguarding.platform.local.council;

import java.util.ArrayList;
import java.util.List;

/** A family and each time that it came to the conference service. */
final class Family {

    private final int number;
    private final String name;
    private final Home home;
    private final List<YoungPerson> children;
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Enquiry> enquiries = new ArrayList<>();

    Family(int number, String name, Home home, List<YoungPerson> children) {
        this.number = number;
        this.name = name;
        this.home = home;
        this.children = List.copyOf(children);
    }

    /** Where a family lives and who works with it. */
    record Home(
            Area area, String team, String keyWorker, String practice, String school, String street, boolean father) {}

    void comes(Episode episode) {
        episodes.add(episode);
    }

    /** An enquiry that has not led to a conference. */
    void isLookedInto(Enquiry enquiry) {
        enquiries.add(enquiry);
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    Home home() {
        return home;
    }

    List<YoungPerson> children() {
        return children;
    }

    List<Episode> episodes() {
        return List.copyOf(episodes);
    }

    List<Enquiry> enquiries() {
        return List.copyOf(enquiries);
    }
}
