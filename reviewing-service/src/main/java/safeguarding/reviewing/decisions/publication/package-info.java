/** What is told of decisions and records of reviews. */
@NullMarked
package safeguarding.reviewing.decisions.publication;

import org.jspecify.annotations.NullMarked;
