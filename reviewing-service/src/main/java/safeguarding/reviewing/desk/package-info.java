/** The desk of a reviewing officer: what is due for the officer's children, and who owes it. */
@NullMarked
package safeguarding.reviewing.desk;

import org.jspecify.annotations.NullMarked;
