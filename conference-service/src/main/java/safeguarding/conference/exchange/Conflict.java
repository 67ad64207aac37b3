package safeguarding.conference.exchange;

import safeguarding.platform.importing.Finding;

/** What a history tells otherwise than it is recorded here: listed, never written over. */
final class Conflict {

    private Conflict() {}

    static Finding at(String path, String sentence) {
        return Finding.of("conflict", path, sentence + " What is recorded here stays.");
    }
}
