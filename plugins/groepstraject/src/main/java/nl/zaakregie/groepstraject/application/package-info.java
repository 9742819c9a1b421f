/**
 * The acts of a regisseur on groep and groepstraject, and what models call. One class per act, one transaction each; every
 * act on a dossier is guarded and protocolled by Toegang.
 */
@NullMarked
package nl.zaakregie.groepstraject.application;

import org.jspecify.annotations.NullMarked;
