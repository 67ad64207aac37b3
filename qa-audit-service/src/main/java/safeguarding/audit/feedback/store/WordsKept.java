package safeguarding.audit.feedback.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import safeguarding.audit.feedback.SpokenWords;
import safeguarding.platform.sql.Sql;

/** Keeps words in a table without versions. */
@ApplicationScoped
class WordsKept implements SpokenWords {

    private final Sql sql;

    WordsKept(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UUID responseId, String words) {
        sql.update("insert into feedback_words (response_id, words) values (?, ?)", responseId, words);
    }

    @Override
    public Optional<String> of(UUID responseId) {
        return sql.first("select words from feedback_words where response_id = ?", row -> row.getString(1), responseId);
    }

    @Override
    public void forget(UUID responseId) {
        sql.update("delete from feedback_words where response_id = ?", responseId);
    }
}
