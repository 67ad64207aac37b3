/** The daily feed of the Department for Education (D6), read by hand or sent. */
@NullMarked
package safeguarding.conference.returns.daily;

import org.jspecify.annotations.NullMarked;
