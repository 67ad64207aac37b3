/** Annual reports over HTTP, as data and as a document to print. */
@NullMarked
package safeguarding.reviewing.annualreport.web;

import org.jspecify.annotations.NullMarked;
