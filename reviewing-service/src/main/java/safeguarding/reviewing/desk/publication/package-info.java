/** The daily digests in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.desk.publication;

import org.jspecify.annotations.NullMarked;
