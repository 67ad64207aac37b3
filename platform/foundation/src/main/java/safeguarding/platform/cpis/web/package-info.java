/** The part of a service and the answers to an upload, as they stand in requests and answers. */
@NullMarked
package safeguarding.platform.cpis.web;

import org.jspecify.annotations.NullMarked;
