/** Visits, complaints and risk over HTTP. */
@NullMarked
package safeguarding.licensing.inspections.web;

