/** Everything this service holds on one child, as one document. */
@NullMarked
package safeguarding.conference.record.web;

import org.jspecify.annotations.NullMarked;
