/** What conference-service tells that several features need: which records are one person, and by when something is due there. */
@NullMarked
package safeguarding.reviewing.followed;

import org.jspecify.annotations.NullMarked;
