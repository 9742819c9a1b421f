/**
 * The main job, from signal to closed dossier, played through the public interfaces of the running applications. Each
 * step says what it asks and checks what then stands in Zaakregie, zakenmagazijn and DMS.
 */
@NullMarked
package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import org.jspecify.annotations.NullMarked;
