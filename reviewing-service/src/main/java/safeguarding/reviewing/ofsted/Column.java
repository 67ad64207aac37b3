package safeguarding.reviewing.ofsted;

import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param header its words, exactly as Annex A has them
 * @param cell what stands in a row
 */
record Column<R>(String header, Function<R, String> cell) {}
