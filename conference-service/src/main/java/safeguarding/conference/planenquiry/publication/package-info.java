/** Plan enquiries told to key workers. */
@NullMarked
package safeguarding.conference.planenquiry.publication;

import org.jspecify.annotations.NullMarked;
