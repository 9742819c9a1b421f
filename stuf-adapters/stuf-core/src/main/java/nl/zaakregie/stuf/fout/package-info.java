/**
 * The error codes of StUF 03.01 and the exception that carries one.
 * The enum is the only place where the codes stand; what becomes of it on the wire (Fo01, Fo02, Fo03, SOAP fault)
 * is decided by the one that answers.
 */
@NullMarked
package nl.zaakregie.stuf.fout;

import org.jspecify.annotations.NullMarked;
