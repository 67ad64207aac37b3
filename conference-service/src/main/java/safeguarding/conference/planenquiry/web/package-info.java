/** Plan enquiries over HTTP. */
@NullMarked
package safeguarding.conference.planenquiry.web;

import org.jspecify.annotations.NullMarked;
