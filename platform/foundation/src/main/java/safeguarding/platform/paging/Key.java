package safeguarding.platform.paging;

/**
 * One column of a stable order; never null in any row.
 *
 * @param column SQL expression; never from outside
 * @param type SQL type, such as {@code date}
 */
public record Key(String column, String type) {

    /** A column of civil dates. */
    public static Key date(String column) {
        return new Key(column, "date");
    }

    /** A column of instants. */
    public static Key instant(String column) {
        return new Key(column, "timestamptz");
    }

    /** A column of identifiers; every order ends with one that is unique. */
    public static Key id(String column) {
        return new Key(column, "uuid");
    }

    /** A column of whole numbers. */
    public static Key number(String column) {
        return new Key(column, "bigint");
    }

    /** A column of texts, compared byte by byte; never a personal one, since cursors are signed, not secret. */
    public static Key text(String column) {
        return new Key(column + " collate \"C\"", "text");
    }
}
