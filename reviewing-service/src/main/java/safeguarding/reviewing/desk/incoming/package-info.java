/** The morning comes, and with it the digests of the desks. */
@NullMarked
package safeguarding.reviewing.desk.incoming;

import org.jspecify.annotations.NullMarked;
