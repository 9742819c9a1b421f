/**
 * Carries dossiers to the existing zakenmagazijn and DMS: one deliverer per outbound command, and the stock of
 * identifications that lets work go on while the magazijn is down. Knows the plugins only through their SPI and the
 * other side only through the StUF and CMIS clients.
 */
@NullMarked
package nl.zaakregie.dossieropslag;

import org.jspecify.annotations.NullMarked;
