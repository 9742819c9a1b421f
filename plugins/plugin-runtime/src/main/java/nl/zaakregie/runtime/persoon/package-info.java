/**
 * The register of persons and the content of documents that wait for delivery. The only tables of the runtime that hold
 * personal data for longer than a delivery takes. Encryption at rest is left to the database.
 */
@NullMarked
package nl.zaakregie.runtime.persoon;

import org.jspecify.annotations.NullMarked;
