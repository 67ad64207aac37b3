/** What the features of this service ask of each other: by identifier and plain value only, in the caller's transaction. */
@NullMarked
package safeguarding.conference.neighbours;

import org.jspecify.annotations.NullMarked;
